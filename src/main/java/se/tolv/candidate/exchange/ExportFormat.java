package se.tolv.candidate.exchange;

import java.util.Locale;

/** The files that applications can be taken out as. */
public enum ExportFormat {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
