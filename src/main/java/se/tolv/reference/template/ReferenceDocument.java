package se.tolv.reference.template;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import se.tolv.platform.language.Language;
import se.tolv.platform.pdf.PdfRenderer;

/** A reference template on paper, for a reference taken by telephone. It names nobody. */
@ApplicationScoped
public class ReferenceDocument {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance document(ReferenceDetail reference, Language language);
    }

    @Inject
    PdfRenderer renderer;

    public Response response(ReferenceDetail reference, Language language) {
        byte[] pdf = renderer.render(Templates.document(reference, language)
                .setLocale(language.locale())
                .render());
        return PdfRenderer.response(pdf, reference.roleTitle().in(language), language);
    }
}
