package se.tolv.equality.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import se.tolv.candidate.ApplicationStage;
import se.tolv.equality.AgeBand;
import se.tolv.equality.EqualityMessages;
import se.tolv.equality.Sex;
import se.tolv.platform.i18n.CurrentLanguage;
import se.tolv.platform.i18n.Texts;

/** Writes the figures as the reader's language does. */
@ApplicationScoped
public class ImpactWords {

    private static final String NONE = "–";
    private static final double HUNDRED = 100;

    /** Less likely than this is called so. */
    private static final double LEAST = 0.001;

    /**
     * A trait with its steps, in words.
     *
     * @param enough whether any groups can be held against each other
     */
    public record Part(String title, boolean enough, List<Step> steps) {}

    /**
     * @param enough whether two groups or more can be held against each other
     */
    public record Step(String title, boolean enough, List<ImpactLine> lines) {}

    @Inject
    CurrentLanguage language;

    @Inject
    Texts texts;

    List<Part> parts(EqualityFigures figures) {
        return figures.parts().stream()
                .map(part -> new Part(
                        messages().trait(part.trait()),
                        !part.isEmpty(),
                        part.steps().stream()
                                .map(step -> step(part.trait(), step))
                                .toList()))
                .toList();
    }

    private Step step(Trait trait, EqualityFigures.Step step) {
        return new Step(
                title(step.stage()),
                step.comparesAny(),
                step.groups().stream().map(group -> line(trait, group)).toList());
    }

    private String title(ApplicationStage stage) {
        return switch (stage) {
            case SHORTLISTED -> messages().toShortlist();
            case INTERVIEW -> messages().toInterview();
            case OFFER -> messages().toOffer();
            case HIRED -> messages().toHire();
            default -> throw new IllegalStateException(stage + " is no step");
        };
    }

    private ImpactLine line(Trait trait, AdverseImpact.Outcome group) {
        String name = trait == Trait.SEX
                ? messages().sexOf(Sex.valueOf(group.name()))
                : messages().ageOf(AgeBand.valueOf(group.name()));
        if (group.suppressed()) {
            return new ImpactLine(name, true, false, NONE, NONE, NONE, NONE, NONE, 0);
        }
        return new ImpactLine(
                name,
                false,
                group.flagged(),
                String.valueOf(group.applied()),
                String.valueOf(group.selected()),
                percent(group.rate()),
                percent(group.ratio()),
                chance(group.pValue()),
                (int) Math.round(group.rate() * HUNDRED));
    }

    /** Rounded down, for a ratio below four fifths must never be written as 80. */
    private static String percent(Double share) {
        return share == null ? NONE : (int) Math.floor(share * HUNDRED + 1e-9) + " %";
    }

    private String chance(Double pValue) {
        if (pValue == null) {
            return NONE;
        }
        Locale locale = language.get().locale();
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(3);
        format.setMaximumFractionDigits(3);
        return pValue < LEAST ? "< " + format.format(LEAST) : format.format(pValue);
    }

    private EqualityMessages messages() {
        return texts.of(EqualityMessages.class);
    }
}
