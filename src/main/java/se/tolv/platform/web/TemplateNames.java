package se.tolv.platform.web;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Expression;
import io.quarkus.qute.Mapper;
import io.quarkus.qute.ResolutionContext;
import io.quarkus.qute.Results;
import io.quarkus.qute.ValueResolver;
import io.quarkus.qute.ValueResolvers;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Finds what a name in a template stands for. The template engine asks each of its resolvers in turn, of which there is one
 * for every type that a page shows, and all of them again for each block around the name. This resolver comes first, and
 * remembers which of them answer to a name of a type (ADR 37).
 */
@Singleton
class TemplateNames implements ValueResolver {

    /** All that a resolver decides by whether it answers, the content of a {@link Mapper} apart. */
    private record Question(Class<?> asked, String name, int parameters) {}

    /** The same name, asked of the block around. */
    private record Outside(
            Object getBase, ResolutionContext resolutionContext, String getName, List<Expression> getParams)
            implements EvalContext {

        Outside(ResolutionContext around, EvalContext inside) {
            this(around.getData(), around, inside.getName(), inside.getParams());
        }

        @Override
        public CompletionStage<Object> evaluate(String expression) {
            return resolutionContext.evaluate(expression);
        }

        @Override
        public CompletionStage<Object> evaluate(Expression expression) {
            return resolutionContext.evaluate(expression);
        }

        @Override
        public Object getAttribute(String key) {
            return resolutionContext.getAttribute(key);
        }
    }

    private final Map<Question, List<ValueResolver>> answering = new ConcurrentHashMap<>();
    private final Supplier<List<ValueResolver>> resolvers;

    @Inject
    TemplateNames(Instance<Engine> engine) {
        this(() -> engine.get().getValueResolvers());
    }

    /** @param resolvers all of the engine's, by priority; asked for when the engine has been built */
    TemplateNames(Supplier<List<ValueResolver>> resolvers) {
        this.resolvers = resolvers;
    }

    @Override
    public int getPriority() {
        return Integer.MAX_VALUE;
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext context) {
        CompletionStage<Object> answer = answer(context);
        ResolutionContext around =
                beginsExpression(context) ? context.resolutionContext().getParent() : null;
        return around == null ? answer : orElse(answer, () -> resolve(new Outside(around, context)));
    }

    /** What follows a dot is asked of what stands before it, never of the blocks around. */
    private static boolean beginsExpression(EvalContext context) {
        return context.getBase() == context.resolutionContext().getData();
    }

    private CompletionStage<Object> answer(EvalContext context) {
        // Whether a mapper answers depends on what is in it: it is asked each time.
        if (context.getBase() instanceof Mapper mapper
                && context.getParams().isEmpty()
                && mapper.appliesTo(context.getName())) {
            return orElse(mapper.getAsync(context.getName()), () -> ask(context, answering(context), 0));
        }
        return ask(context, answering(context), 0);
    }

    private static CompletionStage<Object> ask(EvalContext context, List<ValueResolver> resolvers, int from) {
        if (from == resolvers.size()) {
            return Results.notFound(context);
        }
        return orElse(resolvers.get(from).resolve(context), () -> ask(context, resolvers, from + 1));
    }

    private static CompletionStage<Object> orElse(
            CompletionStage<Object> answer, Supplier<CompletionStage<Object>> next) {
        return answer.thenCompose(found -> Results.isNotFound(found) ? next.get() : answer);
    }

    private List<ValueResolver> answering(EvalContext context) {
        Class<?> asked =
                context.getBase() == null ? Void.class : context.getBase().getClass();
        return answering.computeIfAbsent(
                new Question(asked, context.getName(), context.getParams().size()),
                question -> resolvers.get().stream()
                        .filter(resolver -> resolver != this && !(resolver instanceof ValueResolvers.MapperResolver))
                        .filter(resolver -> resolver.appliesTo(context))
                        .toList());
    }
}
