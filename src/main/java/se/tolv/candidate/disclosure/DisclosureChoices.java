package se.tolv.candidate.disclosure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import se.tolv.platform.i18n.Texts;

/** The choices in the forms about requests, in the reader's language: {@code {cdi:disclosureChoices.kinds}}. */
@Named("disclosureChoices")
@RequestScoped
public class DisclosureChoices {

    /** One choice of a list. */
    public record Choice(String value, String label) {}

    @Inject
    Texts texts;

    public List<Choice> getKinds() {
        return Arrays.stream(DisclosureKind.values())
                .map(kind -> new Choice(kind.name(), messages().kind(kind)))
                .toList();
    }

    public List<Choice> getWays() {
        return Arrays.stream(SentBy.values())
                .map(way -> new Choice(way.name(), messages().sentBy(way)))
                .toList();
    }

    private DisclosureMessages messages() {
        return texts.of(DisclosureMessages.class);
    }
}
