package id.pantau.rollout.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.pantau.base.i18n.Formats;
import id.pantau.base.ui.Links;
import id.pantau.base.ui.Panel;
import id.pantau.facility.FacilityKind;
import id.pantau.rollout.KindOverview;
import id.pantau.rollout.RolloutScreen;
import id.pantau.rollout.VillageGap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Desa tanpa Pustu/Posyandu, by kecamatan. */
class GapList extends Div {

    private final boolean linked;

    /**
     * @param villages how many villages the kabupaten has
     * @param linked false on a wall, where nothing leads anywhere
     */
    GapList(RolloutScreen screen, int villages, boolean linked) {
        this.linked = linked;
        addClassName("gap-list");
        if (screen.gaps().isEmpty()) {
            add(Panel.empty(getTranslation(villages == 0 ? "ilp.gaps.no-villages" : "ilp.gaps.none")));
            return;
        }
        add(section(screen, FacilityKind.PUSTU, VillageGap::withoutPustu));
        add(section(screen, FacilityKind.POSYANDU, VillageGap::withoutPosyandu));
        if (screen.withoutVillage() > 0) {
            add(new Paragraph(getTranslation("ilp.gaps.unplaced", Formats.count(screen.withoutVillage()))));
        }
    }

    private Div section(RolloutScreen screen, FacilityKind kind, Predicate<VillageGap> lacks) {
        List<VillageGap> without = screen.gaps().stream().filter(lacks).toList();
        String name = getTranslation("facility.kind." + kind.name());
        var section = new Div();
        section.addClassName("gap-section");
        var count = new Paragraph(getTranslation("ilp.gaps.count", Formats.count(without.size()), name));
        count.addClassName("gap-count");
        section.add(count);
        boolean noneRegistered = screen.kinds().stream()
                .filter(k -> k.kind() == kind)
                .mapToInt(KindOverview::registered)
                .allMatch(registered -> registered == 0);
        if (noneRegistered) {
            // Where nothing is registered the list would be every village: the register is what is missing, not the
            // Pustu.
            section.add(new Paragraph(getTranslation("ilp.gaps.register-empty", name)));
        } else if (!without.isEmpty()) {
            section.add(byDistrict(without));
        }
        return section;
    }

    private DescriptionList byDistrict(List<VillageGap> gaps) {
        Map<String, List<VillageGap>> districts = gaps.stream()
                .collect(Collectors.groupingBy(VillageGap::districtName, LinkedHashMap::new, Collectors.toList()));
        var list = new DescriptionList();
        districts.forEach((district, villages) -> {
            var names = new Description();
            for (VillageGap village : villages) {
                if (names.getChildren().findAny().isPresent()) {
                    names.add(new Span(", "));
                }
                names.add(
                        linked ? new Anchor(Links.village(village.code()), village.name()) : new Span(village.name()));
            }
            list.add(new Term(district), names);
        });
        return list;
    }
}
