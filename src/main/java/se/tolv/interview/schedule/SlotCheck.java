package se.tolv.interview.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.tolv.candidate.team.Colleague;
import se.tolv.candidate.team.Colleagues;
import se.tolv.interview.diary.AssessorTimes;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.time.Clocks;
import se.tolv.platform.time.Days;
import se.tolv.platform.web.form.FormCheck;

/**
 * Holds times for interviews against what must be true of them: ahead, in a place, with people who may assess, and who have
 * nothing else then unless somebody says why it must be so. The caller holds {@link #LOCK}.
 */
@ApplicationScoped
public class SlotCheck {

    /** Lets one transaction at a time take people's time, so that nobody is taken twice. Held before any interview is. */
    public static final String LOCK = "interview times";

    private static final Duration FURTHEST = Duration.ofDays(366);

    @Inject
    FormCheck check;

    @Inject
    Colleagues colleagues;

    @Inject
    AssessorTimes times;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    /** What is wrong with the form but for its times. */
    public FieldErrors check(TimeForm form, UUID vacancyId) {
        FieldErrors errors = check.check(form);
        String link = form.videoLinkOrNull();
        if (form.placeOrNull() == null && link == null) {
            errors.add("place", messages().placeOrLink());
        }
        if (link != null && !isHttps(link)) {
            errors.add("videoLink", messages().notALink());
        }
        Set<UUID> assessing = assessing(vacancyId).stream().map(Colleague::id).collect(Collectors.toSet());
        if (form.assessorIds != null && !assessing.containsAll(form.assessorIds)) {
            errors.add("assessorIds", messages().mayNotAssess());
        }
        return errors;
    }

    /** Who can interview in a recruitment: who leads it, and those of its panel who have declared no conflict of interest. */
    public List<Colleague> assessing(UUID vacancyId) {
        return colleagues.of(vacancyId).stream().filter(Colleague::reviews).toList();
    }

    private static boolean isHttps(String link) {
        try {
            URI address = URI.create(link);
            return "https".equalsIgnoreCase(address.getScheme()) && address.getHost() != null;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    /**
     * The time that somebody has typed, by the clocks in Stockholm. An hour that comes twice, when summer time ends, is the
     * first of the two.
     *
     * @param field what the errors call it
     * @return empty where something is wrong with it, which is then among the errors
     */
    public Optional<Span> span(String typed, String minutes, String field, FieldErrors errors) {
        if (typed == null || errors.of("minutes") != null) {
            return Optional.empty();
        }
        LocalDateTime local;
        try {
            local = LocalDateTime.parse(typed.strip());
        } catch (DateTimeException notATime) {
            errors.add(field, messages().notATime());
            return Optional.empty();
        }
        if (Clocks.STOCKHOLM.getRules().getValidOffsets(local).isEmpty()) {
            errors.add(field, messages().noSuchHour());
            return Optional.empty();
        }
        Instant start = local.atZone(Clocks.STOCKHOLM).toInstant();
        Instant now = clock.instant();
        if (!start.isAfter(now) || start.isAfter(now.plus(FURTHEST))) {
            errors.add(field, messages().notAhead());
            return Optional.empty();
        }
        return Optional.of(new Span(start, start.plus(Duration.ofMinutes(Integer.parseInt(minutes.strip())))));
    }

    /**
     * Whether those who interview have nothing else at these times.
     *
     * @param spans by the names of their fields
     * @param except the slot that is being moved, which is not in its own way; null where there is none
     */
    public void free(Map<String, Span> spans, TimeForm form, UUID except, FieldErrors errors) {
        if (spans.isEmpty() || form.assessorIds == null || form.assessorIds.isEmpty()) {
            return;
        }
        if (overlap(spans.values())) {
            errors.add(spans.keySet().iterator().next(), messages().timesOverlap());
        }
        if (form.overrules()) {
            return;
        }
        List<AssessorTimes.Occupied> occupied = times.between(form.assessorIds, whole(spans.values()), except);
        boolean busy = false;
        for (Map.Entry<String, Span> planned : spans.entrySet()) {
            for (AssessorTimes.Occupied other : occupied) {
                if (other.span().overlaps(planned.getValue())) {
                    busy = true;
                    errors.add(planned.getKey(), messages().isBusy(other.name(), spoken(other.span())));
                }
            }
        }
        if (busy) {
            errors.add("overruleReason", messages().overruleNeeded());
        }
    }

    private String spoken(Span span) {
        return Days.span(span.from(), span.to(), texts.spoken());
    }

    private static boolean overlap(Collection<Span> spans) {
        List<Span> inOrder =
                spans.stream().sorted(Comparator.comparing(Span::from)).toList();
        for (int i = 1; i < inOrder.size(); i++) {
            if (inOrder.get(i - 1).overlaps(inOrder.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static Span whole(Collection<Span> spans) {
        return new Span(
                spans.stream().map(Span::from).min(Comparator.naturalOrder()).orElseThrow(),
                spans.stream().map(Span::to).max(Comparator.naturalOrder()).orElseThrow());
    }

    private ScheduleMessages messages() {
        return texts.of(ScheduleMessages.class);
    }
}
