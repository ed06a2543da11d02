package se.tolv.vacancy.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import se.tolv.platform.i18n.Texts;
import se.tolv.vacancy.Choice;
import se.tolv.vacancy.profile.requirement.KnockInType;
import se.tolv.vacancy.profile.requirement.RequirementEvidence;
import se.tolv.vacancy.profile.requirement.RequirementKind;

/** What can be chosen in the form of a profile. */
@ApplicationScoped
public class ProfileChoices {

    /** The lists of one form. */
    public record Lists(List<Choice> kinds, List<Choice> evidence, List<Choice> types, List<Choice> weights) {}

    @Inject
    Texts texts;

    public Lists lists() {
        ProfileMessages messages = texts.of(ProfileMessages.class);
        return new Lists(
                Arrays.stream(RequirementKind.values())
                        .map(kind -> new Choice(kind, messages.kind(kind)))
                        .toList(),
                Arrays.stream(RequirementEvidence.values())
                        .map(evidence -> new Choice(evidence, messages.evidence(evidence)))
                        .toList(),
                Arrays.stream(KnockInType.values())
                        .map(type -> new Choice(type, messages.type(type)))
                        .toList(),
                List.of(
                        new Choice(1, messages.countsOnce()),
                        new Choice(2, messages.countsTwice()),
                        new Choice(3, messages.countsThrice())));
    }
}
