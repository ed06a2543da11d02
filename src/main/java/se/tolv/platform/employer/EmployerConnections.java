package se.tolv.platform.employer;

import io.agroal.api.AgroalDataSource;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.customized.QuarkusConnectionProvider;
import io.quarkus.hibernate.orm.runtime.tenant.TenantConnectionResolver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.postgresql.PGConnection;

/**
 * Gives Hibernate connections that look into an employer's schema. Each query outside a transaction takes a connection, and would
 * name its schema anew; one that looks there already, as PostgreSQL 18 and later tell by themselves, is spared that round trip.
 */
@PersistenceUnitExtension
@ApplicationScoped
public class EmployerConnections implements TenantConnectionResolver {

    @Inject
    AgroalDataSource database;

    @Override
    public ConnectionProvider resolve(String schema) {
        return new InSchema(database, schema);
    }

    private static final class InSchema extends QuarkusConnectionProvider {

        private final transient String schema;

        InSchema(AgroalDataSource database, String schema) {
            super(database);
            this.schema = schema;
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            try {
                if (!schema.equals(connection.unwrap(PGConnection.class).getParameterStatus("search_path"))) {
                    connection.setSchema(schema);
                }
                return connection;
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        }
    }
}
