package id.pantau.region;

import org.springframework.data.jpa.repository.JpaRepository;

interface BoundaryVersionRepository extends JpaRepository<BoundaryVersion, Integer> {}
