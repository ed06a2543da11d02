package se.tolv.platform.i18n;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.tolv.platform.language.Language;

/** Several names in a sentence: {@code {cdi:names.and(row.assessors)}}. */
@Named("names")
@RequestScoped
public class SpokenNames {

    @Inject
    CurrentLanguage language;

    /** {@code Anna, Bo och Cecilia}. */
    public String and(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        String last = language.get() == Language.SV ? " och " : " and ";
        return String.join(", ", names.subList(0, names.size() - 1)) + last + names.get(names.size() - 1);
    }
}
