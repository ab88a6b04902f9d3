package id.pantau.facility;

import org.springframework.data.jpa.repository.JpaRepository;

interface CatchmentRepository extends JpaRepository<Catchment, Integer> {}
