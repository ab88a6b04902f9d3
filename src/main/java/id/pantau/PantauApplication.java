package id.pantau;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Pantau ILP. */
@SpringBootApplication
public class PantauApplication {
    public static void main(String[] args) {
        SpringApplication.run(PantauApplication.class, args);
    }
}
