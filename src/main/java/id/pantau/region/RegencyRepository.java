package id.pantau.region;

import org.springframework.data.jpa.repository.JpaRepository;

interface RegencyRepository extends JpaRepository<Regency, Integer> {}
