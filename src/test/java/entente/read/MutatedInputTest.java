package entente.read;

import static org.assertj.core.api.Assertions.assertThat;

import entente.read.input.ReadOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However a file is damaged, it is read or refused; nothing is thrown and nothing is silent. */
class MutatedInputTest {
  private static final ReadOptions DATED = ReadOptions.DEFAULT.withDate(LocalDate.of(2023, 5, 4));

  private static final Map<String, String> SAMPLES = Map.of(
      "a.txt", "Talks in Goa\n====\nLavrov met Qin.\n",
      "a.md", "---\nid: goa\ndate: 2023-05-04\nurl: http://a.b/c\n---\n# Goa\n\n*Qin* [met](x).\n",
      "a.html", "<html lang=en><head><meta name=date content=2023-05-04><title>Goa</title>"
          + "<script type='application/ld+json'>{\"@type\": \"Article\", \"publisher\": "
          + "{\"name\": \"T\"}}</script></head><body><article><h1>Goa</h1><p>Qin met."
          + "</article></body></html>",
      "a.jsonl", "{\"id\": \"a\", \"date\": \"2023-05-04\", \"text\": \"Qin met.\"}\n"
          + "{\"id\": \"b\", \"text\": \"Lavrov met.\", \"language\": \"en\"}\n",
      "a.yaml", "source: {title: T, date: 2023-05-04}\nmeetings:\n  - id: m1\n    type: meeting\n"
          + "    status: occurred\n    start: 2023-05-04\n    participants: [CHN, "
          + "{person: Sergei Lavrov, state: RUS}]\nstatements:\n"
          + "  - {kind: topic, holders: [CHN], target: war, event: m1}\n",
      "a.csv", "framework,member,status,since,until\nSCO,IND,member,2017,\n"
          + "SCO,PAK,observer,2005,\"2017\"\n",
      "a.unknown", "<urn:a> <urn:b> \"c\" .\n");

  private static final byte[] SPICE = "\0\n\r\t \"'{}[]<>:,|-#&*!%@`()=\\\u00FF\u00C3\u00E2"
      .getBytes(StandardCharsets.ISO_8859_1);

  @TempDir
  Path folder;

  @Test
  void damagedFilesAreReadOrRefused() throws IOException {
    Random random = new Random(2023);
    for (Map.Entry<String, String> sample : SAMPLES.entrySet()) {
      Path path = folder.resolve(sample.getKey());
      for (int run = 0; run < 150; run++) {
        byte[] bytes = damaged(sample.getValue().getBytes(StandardCharsets.UTF_8), random);
        Collected collected = Collected.read(DATED, Files.write(path, bytes));
        int outcomes = collected.documents().size() + collected.records().size()
            + collected.rdf().size() + collected.refusals().size();
        assertThat(outcomes).as(new String(bytes, StandardCharsets.ISO_8859_1)).isPositive();
      }
    }
  }

  /** Replaces, drops or inserts a few bytes, and sometimes cuts off the end. */
  private static byte[] damaged(byte[] bytes, Random random) {
    byte[] result = bytes;
    for (int change = random.nextInt(4); change >= 0; change--) {
      int at = random.nextInt(result.length);
      int dropped = random.nextInt(3);
      int inserted = random.nextInt(3);
      byte[] rest = Arrays.copyOfRange(result, Math.min(result.length, at + dropped),
          result.length);
      byte[] changed = Arrays.copyOf(result, at + inserted + rest.length);
      for (int i = 0; i < inserted; i++) {
        changed[at + i] = SPICE[random.nextInt(SPICE.length)];
      }
      System.arraycopy(rest, 0, changed, at + inserted, rest.length);
      result = changed.length == 0 ? bytes : changed;
    }
    return random.nextInt(5) == 0 ? Arrays.copyOf(result, random.nextInt(result.length)) : result;
  }
}
