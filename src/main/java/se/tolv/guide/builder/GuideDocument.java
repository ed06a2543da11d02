package se.tolv.guide.builder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import se.tolv.guide.Agenda;
import se.tolv.guide.GuideDetail;
import se.tolv.platform.language.Language;
import se.tolv.platform.pdf.PdfRenderer;

/** A guide on paper: what the interviewer takes into the room. It names nobody. */
@ApplicationScoped
public class GuideDocument {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance document(GuideDetail guide, Agenda agenda, Language language);
    }

    @Inject
    PdfRenderer renderer;

    public byte[] pdf(GuideDetail guide, Language language) {
        return renderer.render(Templates.document(guide, Agenda.of(guide), language)
                .setLocale(language.locale())
                .render());
    }

    /** The PDF as an answer, to be opened in the browser or saved under the role's name. */
    public Response response(GuideDetail guide, Language language) {
        return PdfRenderer.response(pdf(guide, language), guide.roleTitle().in(language), language);
    }
}
