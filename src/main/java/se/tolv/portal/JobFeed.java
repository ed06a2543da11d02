package se.tolv.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import se.tolv.platform.employer.CurrentEmployer;
import se.tolv.platform.i18n.CurrentLanguage;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.language.Language;
import se.tolv.platform.web.SiteAddress;
import se.tolv.vacancy.PublicVacancy;
import se.tolv.vacancy.Vacancies;

/** The open posts as an Atom feed (RFC 4287) and as a JSON Feed 1.1, in the language of whoever asks. */
@ApplicationScoped
class JobFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Inject
    Vacancies vacancies;

    @Inject
    CurrentEmployer employer;

    @Inject
    CurrentLanguage language;

    @Inject
    SiteAddress site;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    String atom() {
        List<PublicVacancy> posts = vacancies.newest();
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml:lang", language.get().code());
            element(xml, "id", site.of("/jobs"));
            element(xml, "title", title());
            element(xml, "updated", updated(posts).toString());
            link(xml, "alternate", site.of("/jobs"));
            link(xml, "self", site.of("/jobs/feed.atom"));
            xml.writeStartElement("author");
            element(xml, "name", employer.get().name());
            xml.writeEndElement();
            for (PublicVacancy post : posts) {
                entry(xml, post);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private void entry(XMLStreamWriter xml, PublicVacancy post) throws XMLStreamException {
        Language spoken = language.get();
        xml.writeStartElement("entry");
        element(xml, "id", "urn:uuid:" + post.id());
        element(xml, "title", post.title().in(spoken));
        element(xml, "published", post.publishedAt().toString());
        element(xml, "updated", post.publishedAt().toString());
        link(xml, "alternate", address(post));
        element(xml, "content", content(post));
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    String json() {
        Map<String, Object> feed = new LinkedHashMap<>();
        feed.put("version", "https://jsonfeed.org/version/1.1");
        feed.put("title", title());
        feed.put("home_page_url", site.of("/jobs"));
        feed.put("feed_url", site.of("/jobs/feed.json"));
        feed.put("language", language.get().code());
        feed.put("authors", List.of(Map.of("name", employer.get().name())));
        feed.put("items", vacancies.newest().stream().map(this::item).toList());
        try {
            return json.writeValueAsString(feed);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<String, Object> item(PublicVacancy post) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", "urn:uuid:" + post.id());
        item.put("url", address(post));
        item.put("title", post.title().in(language.get()));
        item.put("content_text", content(post));
        item.put("date_published", post.publishedAt().toString());
        return item;
    }

    private String title() {
        return texts.of(PortalMessages.class).feedTitle(employer.get().name());
    }

    private String address(PublicVacancy post) {
        return site.of("/jobs/" + post.slug());
    }

    private String content(PublicVacancy post) {
        return post.unitName() + "\n\n" + post.adText().in(language.get());
    }

    /** A feed without posts changed when it was asked for: it has to say some time. */
    private Instant updated(List<PublicVacancy> posts) {
        return posts.isEmpty() ? clock.instant() : posts.get(0).publishedAt();
    }
}
