package entente.read.input;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Files that are no text, known by their first bytes. */
enum BinaryKind {
  PDF("a PDF file", "turn it into text, such as with pdftotext", "%PDF-"), RTF("an RTF file",
      BinaryKind.SAVE, "{\\rtf"), OLD_OFFICE("an old Office file (DOC, XLS, PPT)", BinaryKind.SAVE,
          "\u00D0\u00CF\u0011\u00E0"), ZIP("a ZIP file", "unpack it and name what is inside",
              "PK\u0003\u0004"), PNG("a PNG image", BinaryKind.LEAVE, "\u0089PNG"), JPEG(
                  "a JPEG image", BinaryKind.LEAVE,
                  "\u00FF\u00D8\u00FF"), GIF("a GIF image", BinaryKind.LEAVE, "GIF8"), TIFF_LITTLE(
                      "a TIFF image", BinaryKind.LEAVE,
                      "II*\u0000"), TIFF_BIG("a TIFF image", BinaryKind.LEAVE, "MM\u0000*"), BZIP2(
                          "a bzip2 file", BinaryKind.UNPACK,
                          "BZh91AY&SY"), XZ("an xz file", BinaryKind.UNPACK, "\u00FD7zXZ"), ZSTD(
                              "a Zstandard file", BinaryKind.UNPACK,
                              "\u0028\u00B5\u002F\u00FD"), SEVEN_ZIP("a 7z file", BinaryKind.UNPACK,
                                  "7z\u00BC\u00AF"), UTF_16_LITTLE("UTF-16 text", BinaryKind.RECODE,
                                      "\u00FF\u00FE"), UTF_16_BIG("UTF-16 text", BinaryKind.RECODE,
                                          "\u00FE\u00FF");

  private static final String SAVE = "save it as plain text or HTML";
  private static final String LEAVE = "leave it out";
  private static final String UNPACK = "unpack it; only gzip is read as it is";
  private static final String RECODE = "save it as UTF-8, such as with iconv -f UTF-16 -t UTF-8";

  private final String words;
  private final String remedy;
  private final String magic;

  BinaryKind(String words, String remedy, String magic) {
    this.words = words;
    this.remedy = remedy;
    this.magic = magic;
  }

  /** Refuses a head of a file that is no text, naming what it is. */
  static void refuse(String file, byte[] head) throws RefusedException {
    String bytes = new String(head, StandardCharsets.ISO_8859_1);
    for (BinaryKind kind : values()) {
      if (bytes.startsWith(kind.magic)) {
        String office = kind == ZIP ? officeName(bytes) : null;
        throw new RefusedException(Refusal.ofFile(file,
            "it is " + (office == null ? kind.words : office) + ", not text",
            office == null ? kind.remedy : SAVE));
      }
    }
    refuseZeroByte(file, head);
  }

  /** Refuses bytes with a zero among them: no text has one. */
  static void refuseZeroByte(String file, byte[] bytes) throws RefusedException {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new RefusedException(new Refusal(file, 0, i, "it is a binary file, not text", LEAVE));
      }
    }
  }

  private static @Nullable String officeName(String bytes) {
    if (bytes.contains("word/")) {
      return "a Word file (DOCX)";
    }
    if (bytes.contains("xl/")) {
      return "a spreadsheet (XLSX)";
    }
    if (bytes.contains("ppt/")) {
      return "a presentation (PPTX)";
    }
    return bytes.contains("application/vnd.oasis.opendocument") ? "an OpenDocument file" : null;
  }
}
