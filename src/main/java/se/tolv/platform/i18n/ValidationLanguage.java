package se.tolv.platform.i18n;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolver;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolverContext;
import se.tolv.platform.language.Language;

/** Bean Validation speaks the current language too. */
@ApplicationScoped
public class ValidationLanguage implements LocaleResolver {

    @Inject
    CurrentLanguage language;

    @Override
    public Locale resolve(LocaleResolverContext context) {
        boolean known = Arc.container().requestContext().isActive();
        return (known ? language.get() : Language.SV).locale();
    }
}
