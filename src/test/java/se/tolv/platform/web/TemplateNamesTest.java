package se.tolv.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.UserTagSectionHelper;
import io.quarkus.qute.ValueResolvers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With the index every template says what it says without. */
class TemplateNamesTest {

    /** Something a page shows. */
    public record Person(String name, int age, List<String> skills, Person manager) {
        public String greet(String word) {
            return word + " " + name;
        }
    }

    private static final Person PERSON =
            new Person("Åsa", 44, List.of("lyssna", "leda"), new Person("Bo", 60, List.of(), null));

    private final Engine plain = engine().build();
    private Engine indexed;
    private final TemplateNames names = new TemplateNames(() -> indexed.getValueResolvers());

    TemplateNamesTest() {
        EngineBuilder builder = engine();
        builder.addValueResolver(names);
        indexed = builder.build();
        indexed.putTemplate("card", indexed.parse(CARD));
        plain.putTemplate("card", plain.parse(CARD));
    }

    private static final String CARD = "<{name}|{title ?: 'none'}|{outer ?: 'no'}>{#insert}empty{/insert}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{person.name} {person.age} {person.manager.name}",
                "{#let other=person.manager}{other.name} {person.name}{#let third=other.age}{third} {other.age} {word}{/let}{/let}",
                "{#for skill in person.skills}{skill_count} {skill} {person.name} {word}{#each person.skills}{it}{skill}{/each}{/for}",
                "{#each people}{it.name}{#if it.age > 50}{word}{#else}{it.manager.name}{/if}{/each}",
                "{#each map.entrySet}{it.key}={it.value} {/each}{map.one} {map.get('two')} {map.size}",
                "{person.greet(word)} {#let person=person.manager}{person.greet(word)}{/let}",
                "{missing ?: 'nothing'} {person.manager.manager.name ?: 'nobody'} {missing.or(word)} {nothing ?: word}",
                "{#card name=person.name title=word /} {#each people}{#card name=it.name /}{person.name}{/each}",
                "{#with person}{name} {age} {word} {manager.name}{/with}",
                "{#if person.age > 40 && !person.skills.empty}{person.skills.size}{/if} {this.word}",
                "{person.skills.0} {person.skills.get(1)} {person.skills.contains('leda')} {yes ? word : missing}",
            })
    void rendered_saysTheSameAsWithoutTheIndex(String template) {
        // Twice: found for the first time, and remembered.
        for (int time = 0; time < 2; time++) {
            assertEquals(render(plain, template), render(indexed, template));
        }
    }

    @Test
    void sameName_ofOtherTypesAndAtOtherDepths_isFoundInEach() {
        String template = "{#each things}{it.name}{#let x=it}{x.name}{/let} {/each}";
        List<Object> things = List.of(PERSON, Map.of("name", "map"), Thread.State.NEW, PERSON.manager);
        TemplateInstance instance = indexed.parse(template).data("things", things);

        assertEquals("ÅsaÅsa mapmap NEWNEW BoBo ", instance.render());
    }

    @Test
    void dataThatLacksTheNameOnce_isAskedAgain() {
        String template = "{#if word??}{word}{/if}{#let a=1}{word ?: 'none'}{/let}";
        String with = indexed.parse(template).data("word", "hej").render();
        String without = indexed.parse(template).data("other", 1).render();
        String again = indexed.parse(template).data("word", "hej").render();

        assertEquals(List.of("hejhej", "none", "hejhej"), List.of(with, without, again));
    }

    @Test
    void nameThatNothingHas_isRefusedInTheSameWords() {
        String template = "{#let other=person}{other.nickname}{/let}";
        String expected = assertThrows(TemplateException.class, () -> render(plain, template))
                .getMessage();

        assertEquals(
                expected,
                assertThrows(TemplateException.class, () -> render(indexed, template))
                        .getMessage());
    }

    private static EngineBuilder engine() {
        return Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addValueResolver(ValueResolvers.rawResolver())
                .addSectionHelper(new UserTagSectionHelper.Factory("card", "card"))
                .strictRendering(true);
    }

    private static String render(Engine engine, String template) {
        Map<String, Object> data = new HashMap<>();
        data.put("person", PERSON);
        data.put("people", List.of(PERSON, PERSON.manager));
        data.put("word", "hej");
        data.put("yes", true);
        data.put("nothing", null);
        data.put("map", new java.util.TreeMap<>(Map.of("one", 1, "two", 2)));
        TemplateInstance instance = engine.parse(template).instance();
        data.forEach(instance::data);
        return instance.render();
    }
}
