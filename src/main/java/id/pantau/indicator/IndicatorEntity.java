package id.pantau.indicator;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An indicator as it is stored. Its code and id never change; everything else is taken over as a whole. */
@Entity
@Table(name = "indicator")
class IndicatorEntity {

    private static final String INDONESIAN = "id";
    private static final String ENGLISH = "en";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int id;

    @Version
    private int version;

    private String code;
    private int position;

    @Enumerated(EnumType.STRING)
    private IndicatorKind kind;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @Enumerated(EnumType.STRING)
    private Cluster cluster;

    @Enumerated(EnumType.STRING)
    private LifeCycle lifeCycle;

    @Enumerated(EnumType.STRING)
    private @Nullable TargetGroup targetGroup;

    @Enumerated(EnumType.STRING)
    private UnitLevel lowestScreen;

    @Enumerated(EnumType.STRING)
    private UnitLevel lowestWall;

    @Enumerated(EnumType.STRING)
    private UnitLevel lowestPrint;

    @Enumerated(EnumType.STRING)
    private UnitLevel lowestExport;

    private int multiplier;

    @Column(name = "limit_1")
    private BigDecimal limit1;

    @Column(name = "limit_2")
    private BigDecimal limit2;

    @Column(name = "limit_3")
    private BigDecimal limit3;

    @Column(name = "limit_4")
    private BigDecimal limit4;

    private String dueMonths;
    private int dueDay;
    private String monthWeights;
    private boolean priority;
    private boolean earlyContact;
    private boolean death;
    private @Nullable String cascadeAfter;
    private @Nullable String measurement;
    private String source;

    @ElementCollection
    @CollectionTable(name = "indicator_text", joinColumns = @JoinColumn(name = "indicator_id"))
    @MapKeyColumn(name = "language")
    @Fetch(FetchMode.SUBSELECT)
    private Map<String, IndicatorTexts> texts = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "indicator_reference", joinColumns = @JoinColumn(name = "indicator_id"))
    @Fetch(FetchMode.SUBSELECT)
    private Set<NationalReference> references = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "not_expected", joinColumns = @JoinColumn(name = "indicator_id"))
    @Column(name = "unit_kind")
    @Enumerated(EnumType.STRING)
    @Fetch(FetchMode.SUBSELECT)
    private Set<UnitKind> notExpected = new HashSet<>();

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected IndicatorEntity() {}

    /** @param position its place on screen */
    @SuppressWarnings("NullAway.Init")
    IndicatorEntity(Indicator indicator, int position) {
        this.code = indicator.code();
        take(indicator, position);
    }

    int id() {
        return id;
    }

    String code() {
        return code;
    }

    int position() {
        return position;
    }

    /** Takes everything over but id and code. */
    final void take(Indicator indicator, int newPosition) {
        if (!code.equals(indicator.code())) {
            throw new IllegalArgumentException(code + " cannot become " + indicator.code());
        }
        position = newPosition;
        kind = indicator.kind();
        direction = indicator.direction();
        cluster = indicator.cluster();
        lifeCycle = indicator.lifeCycle();
        targetGroup = indicator.targetGroup();
        lowestScreen = indicator.lowest(Channel.SCREEN);
        lowestWall = indicator.lowest(Channel.WALL);
        lowestPrint = indicator.lowest(Channel.PRINT);
        lowestExport = indicator.lowest(Channel.EXPORT);
        multiplier = indicator.multiplier();
        limit1 = indicator.thresholds().get(0);
        limit2 = indicator.thresholds().get(1);
        limit3 = indicator.thresholds().get(2);
        limit4 = indicator.thresholds().get(3);
        dueMonths = join(indicator.rhythm().dueMonths());
        dueDay = indicator.rhythm().dueDay();
        monthWeights = join(indicator.rhythm().monthWeights());
        priority = indicator.checks().priority();
        earlyContact = indicator.checks().earlyContact();
        death = indicator.checks().death();
        cascadeAfter = indicator.checks().cascadeAfter();
        measurement = indicator.checks().measurement();
        source = indicator.source();
        texts.put(INDONESIAN, indicator.indonesian());
        texts.put(ENGLISH, indicator.english());
        notExpected.retainAll(indicator.notExpected());
        notExpected.addAll(indicator.notExpected());
        references.retainAll(indicator.references());
        references.addAll(indicator.references());
    }

    Indicator toIndicator() {
        var levels = new EnumMap<Channel, UnitLevel>(Channel.class);
        levels.put(Channel.SCREEN, lowestScreen);
        levels.put(Channel.WALL, lowestWall);
        levels.put(Channel.PRINT, lowestPrint);
        levels.put(Channel.EXPORT, lowestExport);
        return new Indicator(
                id,
                code,
                text(INDONESIAN),
                text(ENGLISH),
                kind,
                direction,
                cluster,
                lifeCycle,
                targetGroup,
                levels,
                multiplier,
                List.of(limit1, limit2, limit3, limit4),
                new ReportingRhythm(new TreeSet<>(numbers(dueMonths)), dueDay, numbers(monthWeights)),
                notExpected,
                new Checks(priority, earlyContact, death, cascadeAfter, measurement),
                List.copyOf(references),
                source);
    }

    private IndicatorTexts text(String language) {
        IndicatorTexts found = texts.get(language);
        if (found == null) {
            throw new IllegalStateException("indicator without texts in " + language + ": " + code);
        }
        return found;
    }

    private static String join(Collection<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static List<Integer> numbers(String text) {
        return Arrays.stream(text.split(",")).map(Integer::valueOf).toList();
    }
}
