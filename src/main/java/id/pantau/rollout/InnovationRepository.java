package id.pantau.rollout;

import org.springframework.data.jpa.repository.JpaRepository;

interface InnovationRepository extends JpaRepository<Innovation, Integer> {}
