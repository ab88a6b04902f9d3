package id.pantau.region;

import org.springframework.data.jpa.repository.JpaRepository;

interface VillageRepository extends JpaRepository<Village, Integer> {}
