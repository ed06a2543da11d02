package se.tolv.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.tolv.platform.i18n.CurrentLanguage;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.language.Language;
import se.tolv.platform.time.Days;

/** Says the lines of the history in the reader's words. */
@ApplicationScoped
class HistoryWords {

    @Inject
    HistoryLabels labels;

    @Inject
    CurrentLanguage language;

    @Inject
    Days days;

    @Inject
    Texts texts;

    List<HistoryLine> lines(List<HistoryEntry> entries) {
        return entries.stream().map(this::line).toList();
    }

    private HistoryLine line(HistoryEntry entry) {
        Language spoken = language.get();
        AuditMessages messages = texts.of(AuditMessages.class);
        return new HistoryLine(
                entry.at(),
                entry.actorName().isBlank() ? messages.nobodyByName() : entry.actorName(),
                messages.via(entry.via()),
                labels.action(entry.action(), spoken),
                entry.objectType(),
                labels.type(entry.objectType(), spoken),
                entry.objectId(),
                entry.objectName(),
                entry.objectId().equals(entry.actorId()),
                entry.changes().stream()
                        .map(change -> new HistoryLine.ChangeLine(
                                labels.field(entry.objectType(), change.field(), spoken),
                                words(change.before()),
                                words(change.after())))
                        .filter(change -> !change.before().equals(change.after()))
                        .toList());
    }

    /** A value as people read it: a list with commas, a text in both languages in theirs, a time in Sweden's. */
    private String words(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(this::words).collect(Collectors.joining(", "));
        }
        if (value instanceof Map<?, ?> fields) {
            Object own = fields.get(language.get().code());
            return own instanceof String text
                    ? text
                    : fields.entrySet().stream()
                            .map(field -> field.getKey() + ": " + words(field.getValue()))
                            .collect(Collectors.joining("; "));
        }
        String text = value.toString();
        return moment(text).equals(text) ? labels.value(text, language.get()) : moment(text);
    }

    private String moment(String text) {
        if (!text.endsWith("Z")) {
            return text;
        }
        try {
            return days.moment(Instant.parse(text));
        } catch (DateTimeParseException aTextThatEndsSo) {
            return text;
        }
    }
}
