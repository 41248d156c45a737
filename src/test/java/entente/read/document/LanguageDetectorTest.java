package entente.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguageDetectorTest {
  private final LanguageDetector detector = new LanguageDetector();

  @Test
  void tellsProseOfManyLanguages() {
    Map<String, String> sentences = Map.ofEntries(
        Map.entry("en", "The ministers met in Goa on Thursday and agreed to expand trade with the"
            + " members of the organisation."),
        Map.entry("fr", "Les ministres des affaires étrangères se sont rencontrés à Goa et ont"
            + " décidé de renforcer les relations entre les deux pays."),
        Map.entry("es", "Los ministros de Relaciones Exteriores se reunieron en Goa y acordaron"
            + " ampliar el comercio entre los dos países."),
        Map.entry("de", "Die Außenminister trafen sich am Donnerstag in Goa und vereinbarten, den"
            + " Handel zwischen den beiden Ländern auszubauen."),
        Map.entry("tr", "İki ülkenin bakanları Goa'da bir araya geldi ve ticaretin artırılması için"
            + " daha çok çalışma konusunda anlaştı, bu görüşme ile yeni bir dönem başladı."),
        Map.entry("id", "Para menteri bertemu di Goa pada hari Kamis dan sepakat untuk memperluas"
            + " perdagangan dengan negara lain."),
        Map.entry("ru", "Министры встретились в Гоа в четверг и договорились о расширении торговли"
            + " между двумя странами."),
        Map.entry("uk", "Міністри зустрілися в Гоа у четвер і домовилися про розширення торгівлі"
            + " між двома країнами, які є сусідами."),
        Map.entry("ar", "التقى الوزراء في غوا يوم الخميس واتفقوا على توسيع التجارة بين البلدين"
            + " وقد بحثوا ذلك مع الوفود"),
        Map.entry("fa", "وزیران روز پنجشنبه در گوا دیدار کردند و با گسترش بازرگانی که برای دو کشور"
            + " مهم است موافقت شد"),
        Map.entry("zh", "两国外长星期四在果阿举行会晤，同意扩大贸易往来，并就共同关心的国际和地区问题深入交换意见。双方还将继续保持密切沟通。"),
        Map.entry("ja", "両国の外相は木曜日にゴアで会談し、貿易を拡大することで合意した。また、地域の情勢について意見を交わした。"),
        Map.entry("ko", "양국 외교장관은 목요일 고아에서 회담을 갖고 무역을 확대하기로 합의했다. 또한 지역 정세에 대해 의견을 나누었다."));
    sentences.forEach((tag, text) -> assertThat(detector.detect(text)).as(text).isEqualTo(tag));
  }

  @Test
  void aFewWordsDoNotTell() {
    assertThat(detector.detect("Réunion des ministres des affaires étrangères")).isEqualTo("en");
    assertThat(detector.detect("Министры")).isEqualTo("en");
    assertThat(detector.detect("2023-05-04")).isEqualTo("en");
  }

  @Test
  void oneEnglishSentenceIsEnough() {
    assertThat(detector.detect("Iranian Foreign Minister Hossein Amir-Abdollahian flew to Muscat on"
        + " Sunday on an unannounced visit.")).isEqualTo("en");
  }

  @Test
  void aListOfNamesIsNoOtherLanguage() {
    assertThat(detector.detect("Luiz Inácio Lula da Silva, Andrés Manuel López Obrador, Pedro"
        + " Sánchez, Emmanuel Macron, Olaf Scholz, Ursula von der Leyen, Charles Michel, Mark"
        + " Rutte, Giorgia Meloni, Recep Tayyip Erdoğan")).isEqualTo("en");
  }

  @Test
  void englishWithForeignQuotesIsEnglish() {
    assertThat(detector.detect("The minister said \"la paix est notre but et la guerre ne sert à"
        + " rien\" and added that the talks with the neighbours would go on, which was welcomed by"
        + " all who had been there.")).isEqualTo("en");
  }

  @Test
  void englishInCapitalsIsEnglish() {
    assertThat(detector.detect("XI JINPING AND VLADIMIR PUTIN MET IN MOSCOW ON MARCH 21, AND THE"
        + " TWO LEADERS SIGNED A JOINT STATEMENT.")).isEqualTo("en");
  }
}
