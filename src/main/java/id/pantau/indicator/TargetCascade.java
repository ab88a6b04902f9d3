package id.pantau.indicator;

import id.pantau.base.Period;
import id.pantau.region.VillageRow;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether the targets of villages make up their Puskesmas', and those of the Puskesmas the kabupaten's: in people, Σ T·N below
 * against T·N above, as in force at the end of the year. Compared exactly; only what differs is told.
 */
final class TargetCascade {

    /** A target times the people it holds for, times the multiplier; null where either is not known. */
    private record Share(UnitRef unit, @Nullable BigDecimal scaled) {}

    private final Lens lens;
    private final Structure structure;
    private final Denominators denominators;
    private final Period december;
    private final boolean counted;

    TargetCascade(Lens lens) {
        this.lens = lens;
        this.structure = lens.structure();
        this.denominators = new Denominators(
                lens.series().facts(),
                lens.series().populations(),
                lens.indicator().targetGroup(),
                lens.kind());
        this.december = Period.month(lens.series().year(), 12);
        this.counted = lens.indicator().kind() == IndicatorKind.COUNT;
    }

    /** The kabupaten first, then the Puskesmas by code. */
    List<TargetDifference> differences() {
        List<TargetDifference> found = new ArrayList<>();
        List<Share> belowRegency = new ArrayList<>();
        List<TargetDifference> ofPuskesmas = new ArrayList<>();
        structure.puskesmas().forEach(p -> {
            Unit unit = Structure.unit(p);
            Area area = structure.puskesmasArea(lens.indicator(), p.id());
            Share own = share(unit, area);
            List<Share> villages = structure.villages().stream()
                    .filter(v -> Integer.valueOf(p.id()).equals(structure.puskesmasOf(v.id())))
                    .filter(v -> structure.expects(lens.indicator(), v))
                    .map(this::village)
                    .toList();
            belowRegency.add(own);
            compare(unit, own, villages).ifPresent(ofPuskesmas::add);
        });
        structure.villages().stream()
                .filter(v -> structure.puskesmasOf(v.id()) == null)
                .filter(v -> structure.expects(lens.indicator(), v))
                .map(this::village)
                .forEach(belowRegency::add);
        if (structure.regency() != null) {
            Unit regency = structure.regencyUnit();
            compare(regency, share(regency, structure.regencyArea(lens.indicator())), belowRegency)
                    .ifPresent(found::add);
        }
        found.addAll(ofPuskesmas);
        return found;
    }

    private Optional<TargetDifference> compare(Unit unit, Share above, List<Share> below) {
        BigDecimal own = above.scaled();
        // Where nobody below has a target of its own there is nothing that could disagree.
        if (own == null || below.stream().noneMatch(share -> hasOwn(share.unit()))) {
            return Optional.empty();
        }
        int unknown =
                (int) below.stream().filter(share -> share.scaled() == null).count();
        if (unknown > 0) {
            return Optional.of(new TargetDifference(unit, people(own), null, below.size(), unknown));
        }
        BigDecimal sum = below.stream()
                .map(share -> share.scaled() == null ? BigDecimal.ZERO : share.scaled())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(own) == 0
                ? Optional.empty()
                : Optional.of(new TargetDifference(unit, people(own), people(sum), below.size(), 0));
    }

    private Share village(VillageRow village) {
        return share(Structure.unit(village), Area.ofVillage(village.id()));
    }

    private Share share(Unit unit, Area area) {
        List<UnitRef> order = structure.targetOrder(unit);
        // A number of cases is not taken over from above: the kabupaten's two deaths are not each village's.
        TargetVersion target = lens.target(december, counted ? order.subList(0, 1) : order);
        if (target == null || counted) {
            return new Share(order.getFirst(), target == null ? null : target.value());
        }
        Base people = denominators.stock(area, lens.series().year(), december.code());
        Long amount = people.incomplete() ? null : people.amount();
        return new Share(
                order.getFirst(), amount == null ? null : target.value().multiply(BigDecimal.valueOf(amount)));
    }

    private boolean hasOwn(UnitRef unit) {
        return lens.target(december, List.of(unit)) != null;
    }

    private BigDecimal people(BigDecimal scaled) {
        return counted
                ? scaled
                : scaled.divide(BigDecimal.valueOf(lens.indicator().multiplier()), MathContext.DECIMAL128);
    }
}
