package se.tolv.benchmark.data;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import se.tolv.candidate.ApplicationStage;

/**
 * The way of one application through its recruitment.
 *
 * @param stages those it has been at, the first one first
 * @param times when it came to each of them
 */
record Journey(List<ApplicationStage> stages, List<Instant> times) {

    static Journey of(Recruitment recruitment, int place, SplittableRandom random) {
        Journey journey = new Journey(new ArrayList<>(), new ArrayList<>());
        Instant received = recruitment.between(recruitment.published(), recruitment.closes(), random);
        journey.add(ApplicationStage.RECEIVED, received);
        boolean read = recruitment.now().isAfter(recruitment.closes().plus(Duration.ofDays(2)));
        if (random.nextInt(100) < 2) {
            journey.add(ApplicationStage.WITHDRAWN, recruitment.between(received, recruitment.ended(), random));
        } else if (read) {
            journey.on(recruitment, place, random);
        }
        return journey;
    }

    /** The first of a recruitment gets the post; three in twenty are called to interview, five in twenty shortlisted. */
    private void on(Recruitment recruitment, int place, SplittableRandom random) {
        int luck = place == 0 ? 0 : random.nextInt(20);
        if (luck < 5) {
            add(ApplicationStage.SHORTLISTED, after(recruitment.closes(), 1, random));
        }
        if (luck < 3) {
            addIfPast(recruitment, ApplicationStage.INTERVIEW, after(recruitment.interviewing(), 1, random));
        }
        if (place == 0) {
            addIfPast(recruitment, ApplicationStage.OFFER, after(recruitment.deciding(), 0, random));
            addIfPast(recruitment, ApplicationStage.HIRED, after(recruitment.deciding(), 6, random));
            return;
        }
        boolean early = luck >= 5 && random.nextInt(4) == 0;
        addIfPast(
                recruitment,
                ApplicationStage.REJECTED,
                after(early ? recruitment.interviewing() : recruitment.deciding(), 7, random));
    }

    private static Instant after(Instant time, int days, SplittableRandom random) {
        return time.plus(Duration.ofDays(days)).plusSeconds(random.nextInt(80_000));
    }

    private void addIfPast(Recruitment recruitment, ApplicationStage stage, Instant time) {
        if (!time.isAfter(recruitment.now())) {
            add(stage, time);
        }
    }

    private void add(ApplicationStage stage, Instant time) {
        stages.add(stage);
        times.add(time);
    }

    ApplicationStage stage() {
        return stages.get(stages.size() - 1);
    }

    /** When it came to a stage; null where it never did. */
    Instant at(ApplicationStage stage) {
        int index = stages.indexOf(stage);
        return index < 0 ? null : times.get(index);
    }

    Instant received() {
        return times.get(0);
    }
}
