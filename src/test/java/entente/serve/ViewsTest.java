package entente.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The views of alignment, timeline, network and map, with their filters and sliders. */
class ViewsTest extends BrowserTest {
  @Test
  void aCellOfTheMatrixShowsFiguresAndVotes() {
    Page page = open("#/alignment?states=CHN,RUS,USA");
    assertThat(page.locator("button[aria-label='China and Russia: .79, 86 roll calls']").count())
        .isOne();
    page.locator("button[aria-label^='China and Russia']").click();
    page.locator("h2:has-text('CHN and RUS')").waitFor();
    assertThat(page.url()).contains("a=CHN").contains("b=RUS");
    assertThat(page.locator("#view").innerText()).contains("0.509506")
        .contains("6 roll calls; they differ in 2.");
    page.locator("text=only these").click();
    assertThat(page.locator("[aria-label=Votes] tbody tr").count()).isEqualTo(2);
    assertThat(page.locator(".chart svg").getAttribute("aria-label")).contains("2018 0.81");
  }

  @Test
  void theMatrixIsGoneThroughByKeys() {
    Page page = open("#/alignment?states=CHN,RUS,USA");
    page.locator("button[aria-label^='China and Russia']").focus();
    page.keyboard().press("ArrowRight");
    page.keyboard().press("Enter");
    page.locator("h2:has-text('CHN and USA')").waitFor();
  }

  @Test
  void theSliderChangesThePeriod() {
    Page page = open("#/alignment?states=CHN,RUS");
    assertThat(page.locator("#view h2").first().innerText()).isEqualTo("agreement, 2019");
    page.locator("label:has-text('Period') input").focus();
    page.keyboard().press("ArrowLeft");
    page.locator("h2:has-text('agreement, 2018')").waitFor();
    page.locator("button.figure:has-text('.81')").first().waitFor();
    assertThat(page.url()).contains("period=2018");
  }

  @Test
  void measureIssueAndSessionCanBeChosen() {
    Page page = open("#/alignment?states=CHN,RUS");
    page.locator("label:has-text('Measure') select").selectOption("kappa");
    page.locator("button.figure:has-text('.51')").first().waitFor();
    page.locator("label:has-text('Issue') select").selectOption("nu");
    page.locator("button.figure:has-text('.29')").first().waitFor();
    page.locator("label:has(span:text-is('By')) select").selectOption("session");
    page.locator("h2:has-text('kappa, UNGA-74, nuclear weapons')").waitFor();
    assertThat(page.url()).contains("measure=kappa").contains("issue=nu")
        .contains("by=session");
  }

  @Test
  void statesAreTiedWhereTheyGoTogether() {
    Page page = open("#/alignment?states=CHN,RUS,USA&show=network&least=0.50");
    assertThat(page.locator(".tie").count()).isOne();
    assertThat(page.locator(".tie title").textContent()).contains("CHN and RUS: 0.791");
    page.locator(".tie").dispatchEvent("click");
    page.locator("h2:has-text('CHN and RUS')").waitFor();
  }

  @Test
  void tiesBesideVotesAreMeasuresToo() {
    Page page = open("#/alignment?states=CHN,RUS,IND&measure=meetings&period=2020&a=CHN&b=RUS");
    assertThat(page.locator("button[aria-label='China and Russia: 4, n = 9']").count()).isOne();
    assertThat(page.locator("button[aria-label='China and India: 1, n = 8']").count()).isOne();
    assertThat(page.locator("td:text-is('meetings')").count()).isOne();
    page.locator("label:has-text('Measure') select").selectOption("co-stance");
    page.locator("button[aria-label='China and Russia: .75, n = 4']").waitFor();
  }

  @Test
  void frameworksStandForTheirMembers() {
    Page page = open("#/alignment?states=SCO");
    assertThat(page.locator(".heatmap thead").innerText()).contains("CHN", "RUS", "IND")
        .doesNotContain("USA");
  }

  @Test
  void eventsStandInTheirLanes() {
    Page page = open("#/timeline");
    assertThat(page.locator("a.event[aria-label='Meeting: China and United States, "
        + "14 November 2022, Bali']").count()).isOne();
    page.locator("label:has-text('Kind') select").selectOption("visit");
    page.locator("text=events as a list").waitFor();
    page.locator(".days:not(:has-text('Meeting'))").waitFor();
    page.locator("label:has-text('State') input").fill("CHN");
    page.keyboard().press("Enter");
    page.locator(".days:not(:has-text('United States'))").waitFor();
    assertThat(page.locator(".days").innerText()).contains("Visit: China");
    assertThat(page.url()).contains("kind=visit").contains("state=CHN");
    page.goBack();
    page.locator(".days:has-text('United States')").waitFor();
  }

  @Test
  void whatIsNoDayIsSaidToBeNone() {
    assertThat(open("#/timeline?from=2023-02-30").locator("[role=alert]").innerText())
        .contains("2023-02-30 is no day");
    assertThat(open("#/timeline?state=%22%7D").locator("[role=alert]").innerText())
        .contains("is no code");
  }

  @Test
  void whoMetWhomIsANetwork() {
    Page page = open("#/network");
    assertThat(page.locator(".tie title").allTextContents())
        .contains("China and Russia: 2", "China and United States: 1");
    var download = page.waitForDownload(() -> page.locator("a:text-is('graphml')").click());
    assertThat(download.suggestedFilename()).isEqualTo("meetings.graphml");
    assertThat(download.path()).content().contains("<graphml");
    page.locator("li:has-text('China – Russia') button").click();
    page.locator("h2:has-text('Their meetings and calls')").waitFor();
    page.locator("td:has-text('Goa')").first().waitFor();
    page.locator("label:has-text('Of') select").selectOption("persons");
    page.locator("li:has-text('Qin Gang – Sergei Lavrov')").waitFor();
  }

  @Test
  void placesAreListedByYear() {
    Page page = open("#/map");
    assertThat(page.locator("ul.list").innerText()).contains("Goa 1 meeting", "Bali 1 meeting");
    page.locator("label:has-text('Year') input").focus();
    for (int i = 0; i < 10 && !page.url().contains("year=2022"); i++) {
      page.keyboard().press("ArrowRight");
    }
    page.locator("ul.list:not(:has-text('Goa'))").waitFor();
    assertThat(page.locator("ul.list").innerText()).contains("Bali");
  }

}
