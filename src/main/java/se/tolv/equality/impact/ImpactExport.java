package se.tolv.equality.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import se.tolv.equality.EqualityMessages;
import se.tolv.platform.i18n.Texts;

/** The figures as a file: the same ones as on the page, and no others. No cell of it is typed by anybody. */
@ApplicationScoped
class ImpactExport {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Inject
    Texts texts;

    /** UTF-8 with a mark, and semicolons, as a Swedish spreadsheet program opens it. */
    byte[] csv(List<ImpactWords.Part> parts) {
        EqualityMessages messages = texts.of(EqualityMessages.class);
        StringBuilder file = new StringBuilder(BYTE_ORDER_MARK);
        file.append(row(List.of(
                messages.part(),
                messages.step(),
                messages.group(),
                messages.decided(),
                messages.selected(),
                messages.rate(),
                messages.ratio(),
                messages.flagged(),
                messages.chance())));
        for (ImpactWords.Part part : parts) {
            for (ImpactWords.Step step : part.steps()) {
                step.lines().forEach(line -> file.append(row(cells(part, step, line, messages))));
            }
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(
            ImpactWords.Part part, ImpactWords.Step step, ImpactLine line, EqualityMessages messages) {
        return List.of(
                part.title(),
                step.title(),
                line.name(),
                line.suppressed() ? messages.suppressed() : line.applied(),
                line.selected(),
                line.rate(),
                line.ratio(),
                line.flagged() ? messages.yes() : "",
                line.chance());
    }

    private static String row(List<String> cells) {
        return cells.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(";"))
                + "\r\n";
    }
}
