package se.tolv.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.metamodel.EntityType;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.junit.jupiter.api.Test;
import se.tolv.TolvTest;
import se.tolv.platform.employer.CreateEmployer;
import se.tolv.platform.employer.Employer;

/** What the migrations make of an empty schema is what the entities expect. */
@TolvTest
class SchemaTest {

    @Inject
    SessionFactory sessions;

    @Inject
    CreateEmployer createEmployer;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Test
    void migrations_onAnEmptyDatabase_passHibernatesValidation() {
        Employer employer = createEmployer.create("schema_test", "Schema test", List.of("schema.localhost"));
        StandardServiceRegistry registry = new StandardServiceRegistryBuilder()
                .applySetting("hibernate.connection.url", url)
                .applySetting("hibernate.connection.username", "postgres")
                .applySetting("hibernate.connection.password", "postgres")
                .applySetting("hibernate.default_schema", employer.schema())
                .applySetting("hibernate.hbm2ddl.auto", "validate")
                .build();
        MetadataSources sources = new MetadataSources(registry);
        List<? extends Class<?>> entities = sessions.getMetamodel().getEntities().stream()
                .map(EntityType::getJavaType)
                .toList();
        entities.forEach(sources::addAnnotatedClass);
        try (SessionFactory validated = sources.buildMetadata().buildSessionFactory()) {
            assertThat(validated.getMetamodel().getEntities()).hasSameSizeAs(entities);
        } finally {
            StandardServiceRegistryBuilder.destroy(registry);
        }
    }
}
