package id.pantau.rollout;

import org.springframework.data.jpa.repository.JpaRepository;

interface PlanRepository extends JpaRepository<PlanEntry, Integer> {}
