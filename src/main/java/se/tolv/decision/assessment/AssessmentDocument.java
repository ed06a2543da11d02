package se.tolv.decision.assessment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import se.tolv.platform.language.Language;
import se.tolv.platform.pdf.PdfRenderer;

/** An assessment on paper, for the file. A draft says that it is one. */
@ApplicationScoped
public class AssessmentDocument {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance document(AssessmentDetail assessment, Language language);
    }

    @Inject
    PdfRenderer renderer;

    byte[] pdf(AssessmentDetail assessment, Language language) {
        return renderer.render(Templates.document(assessment, language)
                .setLocale(language.locale())
                .render());
    }

    /** The PDF as an answer; its name is the case's, and names nobody. */
    public Response response(AssessmentDetail assessment, Language language) {
        return PdfRenderer.response(
                pdf(assessment, language), assessment.registryNumber() + " " + assessment.number(), language);
    }
}
