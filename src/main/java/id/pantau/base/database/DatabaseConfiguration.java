package id.pantau.base.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.pantau.base.StartupRefusal;
import id.pantau.base.i18n.Texts;
import java.nio.file.Path;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The server that {@code PANTAU_DB_URL} names, or an embedded one on the data folder. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** Rewritten batches make the upsert of a month's figures one statement; a malicious server must not read our files. */
    private static final String OPTIONS =
            "rewriteBatchedStatements=true&allowLocalInfile=false&connectTimeout=2000&socketTimeout=60000&tcpKeepAlive=true";

    /** Right for the two cores of the smallest machine; more only queue inside the database. */
    private static final int POOL = 5;

    private static final int CONNECTION_TIMEOUT_MS = 5_000;
    private static final int MAX_LIFETIME_MS = 9 * 60 * 1_000;

    @Bean(destroyMethod = "close")
    @ConditionalOnExpression("'${pantau.db.url:}'.isBlank()")
    EmbeddedMariaDb embeddedMariaDb(@Value("${pantau.data}") Path folder, Texts texts) {
        return EmbeddedMariaDb.start(folder, texts);
    }

    @Bean(destroyMethod = "close")
    DataSource dataSource(
            ObjectProvider<EmbeddedMariaDb> embedded,
            @Value("${pantau.db.url:}") String url,
            @Value("${pantau.db.user:}") String user,
            @Value("${pantau.db.password:}") String password,
            Texts texts) {
        EmbeddedMariaDb own = embedded.getIfAvailable();
        return own == null
                ? pool(url, user, password, texts)
                : pool(own.url("pantau"), own.user(), own.password(), texts);
    }

    @Bean
    SchemaMigration schemaMigration(ObjectProvider<EmbeddedMariaDb> embedded, Texts texts) {
        return new SchemaMigration(embedded.getIfAvailable() != null, texts);
    }

    static DataSource pool(String url, String user, String password, Texts texts) {
        var config = new HikariConfig();
        config.setPoolName("pantau");
        config.setJdbcUrl(url + (url.contains("?") ? "&" : "?") + OPTIONS);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(POOL);
        config.setConnectionTimeout(CONNECTION_TIMEOUT_MS);
        config.setMaxLifetime(MAX_LIFETIME_MS);
        config.setConnectionInitSql("SET time_zone = '+00:00'");
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException e) {
            // No driver for it, no server there, no such account: whoever sits at the console can mend it.
            Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
            throw new StartupRefusal(
                    texts.text("start.database-unreachable", url.replaceAll("\\?.*", ""), Reason.of(cause)), e);
        }
    }
}
