package tieout.wiring;

import org.springframework.batch.core.launch.support.JobOperatorFactoryBean;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;

import tieout.store.Store;

/// Spring Boot and Spring Batch over the store, and nothing else.
///
/// The beans are made by hand: a search for what might be configured takes longer than the close.
/// The batch's own records share connection and transaction with the rows that the steps file.
@Configuration(proxyBeanMethods = false)
class Batch {
    static ConfigurableApplicationContext start(Store store) {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        return new SpringApplicationBuilder(Batch.class)
                .initializers(context -> context.getBeanFactory().registerSingleton("store", store))
                .web(WebApplicationType.NONE)
                .bannerMode(org.springframework.boot.Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .addCommandLineProperties(false)
                .run();
    }

    @Bean
    JdbcTransactionManager transactions(Store store) {
        return new JdbcTransactionManager(store.dataSource());
    }

    @Bean
    JdbcJobRepositoryFactoryBean repository(Store store, JdbcTransactionManager transactions) {
        JdbcJobRepositoryFactoryBean repository = new JdbcJobRepositoryFactoryBean();
        repository.setDataSource(store.dataSource());
        repository.setTransactionManager(transactions);
        repository.setDatabaseType("H2");
        return repository;
    }

    @Bean
    JobOperatorFactoryBean operator(JobRepository repository, JdbcTransactionManager transactions) {
        JobOperatorFactoryBean operator = new JobOperatorFactoryBean();
        operator.setJobRepository(repository);
        operator.setTransactionManager(transactions);
        return operator;
    }
}
