package id.pantau.account;

import id.pantau.base.Role;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, Integer> {

    Account save(Account account);

    Optional<Account> findById(int id);

    Optional<Account> findByUsername(String username);

    @EntityGraph(attributePaths = "assignments")
    List<Account> findAllByOrderByUsername();

    @EntityGraph(attributePaths = "assignments")
    List<Account> findAllByDemoIsTrue();

    boolean existsByRoleAndEnabledIsTrueAndMustChangePasswordIsFalse(Role role);
}
