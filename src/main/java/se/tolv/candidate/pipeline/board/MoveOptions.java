package se.tolv.candidate.pipeline.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.tolv.vacancy.Choice;

/**
 * Where a card can be moved to, as the options of its select. Most cards of a column have the same ones, which are drawn once a
 * page.
 */
@Named("moveOptions")
@RequestScoped
public class MoveOptions {

    @CheckedTemplate(basePath = "PipelinePages")
    static class Templates {
        static native TemplateInstance options(List<Choice> moves);
    }

    private final Map<List<Choice>, RawString> drawn = new HashMap<>();

    public RawString of(List<Choice> moves) {
        return drawn.computeIfAbsent(
                moves, known -> new RawString(Templates.options(known).render()));
    }
}
