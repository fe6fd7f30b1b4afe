package dev.cairn.conformance.random.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a model as Java sources. */
public final class SourcePrinter {
    public static final String PACKAGE = "example";

    private static final String GENERATORS = "GenericGenerators";
    private static final Pattern TYPE = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|(?<![\\w.])[A-Z]\\w*");
    private static final Map<String, String> PACKAGES = packages();

    private SourcePrinter() {}

    /** The sources by file name. */
    public static SortedMap<String, String> print(Model model) {
        SortedMap<String, String> files = new TreeMap<>();
        boolean properties =
                model.classes().stream().anyMatch(each -> each.facets().has("Access"));
        model.classes().forEach(each -> {
            // What has no access of its own takes that of its holder.
            String declaration = declaration(
                    properties && !each.facets().has("Access")
                            ? each.faceted(facets -> facets.with("Access", "AccessType.FIELD"))
                            : each);
            put(files, model, each.name(), declaration);
            Fixtures.of(declaration).forEach((name, text) -> put(files, model, name, text));
        });
        model.entities()
                .filter(each -> each.facets().has("IdClass"))
                .forEach(each -> put(files, model, model.idType(each), idClass(model, each)));
        model.enums().forEach(each -> put(files, model, each.name(), enumeration(each)));
        if (!model.dropped().isEmpty() || !model.repositories()) {
            files.put("package-info.java", packageInfo(model));
        }
        return files;
    }

    private static void put(Map<String, String> files, Model model, String name, String declaration) {
        String home = model.home(name);
        String folder = home.equals(PACKAGE) ? "" : home.substring(PACKAGE.length() + 1) + "/";
        files.put(folder + name + ".java", source(model, home, declaration));
    }

    private static String packageInfo(Model model) {
        String dropped = model.dropped().stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
        String database = "@Database" + (model.repositories() ? "" : "(repositories = false)") + "\n";
        String hint = dropped.isEmpty() ? "" : "@Dropped({" + dropped + "})\n";
        String imports = "import dev.cairn.annotation.Database;\n"
                + (dropped.isEmpty() ? "" : "import dev.cairn.annotation.Dropped;\n");
        return database + hint + "package " + PACKAGE + ";\n\n" + imports;
    }

    private static String enumeration(EnumType type) {
        String constants = type.constants().stream()
                .map(each -> (type.renamed().containsKey(each)
                                ? "@RenamedFrom({\"" + type.renamed().get(each) + "\"})\n    "
                                : "")
                        + each
                        + (type.isValued() ? "(" + type.values().get(each) + ")" : ""))
                .collect(Collectors.joining(",\n    "));
        String value = type.isValued() ? """
                ;

                    @EnumeratedValue
                    final %s code;

                    %s(%s code) {
                        this.code = code;
                    }
                """.formatted(type.valued(), type.name(), type.valued()) : "\n";
        return "public enum " + type.name() + " {\n    " + constants + value + "}\n";
    }

    /** A class with the attributes of an identifier; those that are associations hold the identifier of their target. */
    private static String idClass(Model model, MappedClass entity) {
        List<Attribute> attributes = entity.attributes().stream()
                .filter(Attribute::isId)
                .map(each -> each.sort() instanceof Sort.ToOne toOne
                        ? each.of(new Sort.Basic(model.idType(model.get(toOne.target()))))
                        : each)
                .map(each -> each.faceted(facets -> Facets.NONE))
                .toList();
        return declaration("", MappedClass.of(model.idType(entity), MappedClass.Kind.EMBEDDABLE, null, attributes));
    }

    private static String declaration(MappedClass type) {
        return declaration(
                switch (type.kind()) {
                    case ENTITY -> "@Entity\n";
                    case SUPERCLASS -> "@MappedSuperclass\n";
                    case EMBEDDABLE -> "@Embeddable\n";
                },
                type);
    }

    private static String declaration(String marker, MappedClass type) {
        StringBuilder text = new StringBuilder(marker);
        annotations(withGenerators(withKeys(type), type))
                .forEach(each -> text.append(each).append('\n'));
        text.append("public ")
                .append(type.isAbstract() ? "abstract " : "")
                .append("class ")
                .append(type.name());
        text.append(type.parent() == null ? "" : " extends " + type.parent()).append(" {\n");
        boolean property = "AccessType.PROPERTY".equals(type.facets().get("Access"));
        text.append(type.attributes().stream()
                .map(each -> property ? accessed(each) : field(each))
                .collect(Collectors.joining("\n")));
        if (type.kind() == MappedClass.Kind.EMBEDDABLE && !type.attributes().isEmpty()) {
            text.append(equality(type));
        }
        return text.append("}\n").toString();
    }

    /** Sets of embeddables and identifiers need it. */
    private static String equality(MappedClass type) {
        String comparisons = type.attributes().stream()
                .map(each -> "Objects.deepEquals(" + each.name() + ", that." + each.name() + ")")
                .collect(Collectors.joining("\n                && "));
        String first = type.attributes().stream()
                .filter(each ->
                        each.sort() instanceof Sort.Basic basic && !basic.type().endsWith("[]"))
                .map(Attribute::name)
                .collect(Collectors.joining(", "));
        return """

                    @Override
                    public boolean equals(Object other) {
                        return other instanceof %s that && %s;
                    }

                    @Override
                    public int hashCode() {
                        return Objects.hash(%s);
                    }
                """.formatted(type.name(), comparisons, first);
    }

    /** What may stand on classes alone, but is made up with an identifier. */
    private static Facets withGenerators(Facets facets, MappedClass type) {
        Facets all = facets;
        for (Attribute attribute : type.attributes()) {
            String generators = attribute.facets().get(GENERATORS);
            all = generators == null ? all : all.with(GENERATORS, generators);
        }
        return all;
    }

    private static Facets withKeys(MappedClass type) {
        Facets facets = type.facets();
        String indexes = keys(type, "@Index", "columnList", Key.Kind.INDEX, Key.Kind.UNIQUE_INDEX);
        String uniques = keys(type, "@UniqueConstraint", "columnNames", Key.Kind.UNIQUE_CONSTRAINT);
        facets = indexes.isEmpty() ? facets : facets.with("Table.indexes", indexes);
        return uniques.isEmpty() ? facets : facets.with("Table.uniqueConstraints", uniques);
    }

    private static String keys(MappedClass type, String annotation, String member, Key.Kind... kinds) {
        List<String> written = new ArrayList<>();
        for (Key key : type.keys()) {
            if (List.of(kinds).contains(key.kind())) {
                List<String> columns = key.attributes().stream()
                        .map(name -> type.find(name).orElseThrow().column())
                        .toList();
                String list = member.equals("columnList")
                        ? '"' + String.join(", ", columns) + '"'
                        : columns.stream().map(each -> '"' + each + '"').collect(Collectors.joining(", ", "{", "}"));
                written.add(annotation + "(" + (key.name().isEmpty() ? "" : "name = \"" + key.name() + "\", ") + member
                        + " = " + list
                        + (key.options().isEmpty() ? "" : ", options = \"" + key.options() + "\"")
                        + (key.kind() == Key.Kind.UNIQUE_INDEX ? ", unique = true" : "") + ")");
            }
        }
        return written.isEmpty() ? "" : "{" + String.join(", ", written) + "}";
    }

    /** Hibernate stores nothing of a time with its offset that is read through a getter. */
    private static String accessed(Attribute attribute) {
        return "TimeZoneStorageType.COLUMN".equals(attribute.facets().get("TimeZoneStorage"))
                ? "    @Access(AccessType.FIELD)\n" + field(attribute)
                : property(attribute);
    }

    /** With what it says on the method that reads it. */
    private static String property(Attribute attribute) {
        String type = javaType(attribute);
        String name = attribute.name();
        String upper = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        String annotations = annotations(described(attribute)).stream()
                .map(each -> "    " + each + "\n")
                .collect(Collectors.joining());
        return "    private %s %s%s;\n\n".formatted(type, name, initial(attribute.sort()))
                + annotations
                + """
                    public %1$s get%3$s() {
                        return %2$s;
                    }

                    public void set%3$s(%1$s %2$s) {
                        this.%2$s = %2$s;
                    }
                """.formatted(type, name, upper);
    }

    private static String field(Attribute attribute) {
        StringBuilder text = new StringBuilder();
        annotations(described(attribute))
                .forEach(each -> text.append("    ").append(each).append('\n'));
        return text.append("    ")
                .append(javaType(attribute))
                .append(' ')
                .append(attribute.name())
                .append(initial(attribute.sort()))
                .append(";\n")
                .toString();
    }

    /** The annotations of an attribute, with the one that says what it holds. */
    private static Facets described(Attribute attribute) {
        Sort sort = attribute.sort();
        Facets facets = attribute.facets().without(GENERATORS);
        if (sort instanceof Sort.Embedded) {
            return facets.has("EmbeddedId") ? facets : facets.with("Embedded", "");
        }
        if (sort instanceof Sort.ToOne toOne) {
            return facets.with(toOne.one() ? "OneToOne" : "ManyToOne", "");
        }
        if (sort instanceof Sort.Elements) {
            return facets.with("ElementCollection", "");
        }
        if (sort instanceof Sort.ToMany toMany) {
            String name = toMany.many() ? "ManyToMany" : "OneToMany";
            return toMany.mappedBy() == null
                    ? facets.with(name, "")
                    : facets.withText(name + ".mappedBy", toMany.mappedBy());
        }
        return facets;
    }

    private static String javaType(Attribute attribute) {
        Sort sort = attribute.sort();
        if (sort instanceof Sort.Basic basic) {
            return basic.type();
        }
        if (sort instanceof Sort.Embedded embedded) {
            return embedded.embeddable();
        }
        if (sort instanceof Sort.ToOne toOne) {
            return toOne.target();
        }
        if (sort instanceof Sort.Elements elements) {
            return collection(attribute, elements.container(), elements.element());
        }
        Sort.ToMany toMany = (Sort.ToMany) sort;
        return collection(attribute, toMany.container(), toMany.target());
    }

    private static String collection(Attribute attribute, Sort.Container container, String element) {
        return switch (container) {
            case LIST -> "List<" + element + ">";
            case SET -> "Set<" + element + ">";
            case MAP -> "Map<" + attribute.keyType() + ", " + element + ">";
        };
    }

    private static String initial(Sort sort) {
        Sort.Container container = sort instanceof Sort.Elements elements
                ? elements.container()
                : sort instanceof Sort.ToMany toMany ? toMany.container() : null;
        if (container == null) {
            return "";
        }
        return switch (container) {
            case LIST -> " = new ArrayList<>()";
            case SET -> " = new HashSet<>()";
            case MAP -> " = new HashMap<>()";
        };
    }

    /** {@code Name.member} entries of one name make one annotation. */
    private static List<String> annotations(Facets facets) {
        Map<String, List<String>> members = new LinkedHashMap<>();
        facets.values().forEach((key, value) -> {
            if (Facets.isNote(key)) {
                return;
            }
            int dot = key.indexOf('.');
            String name = dot < 0 ? key : key.substring(0, dot);
            List<String> written = members.computeIfAbsent(name, any -> new ArrayList<>());
            if (dot > 0) {
                written.add(key.substring(dot + 1) + " = " + value);
            } else if (!value.isEmpty()) {
                written.add(value);
            }
        });
        List<String> all = new ArrayList<>();
        members.forEach((name, written) ->
                all.add("@" + name + (written.isEmpty() ? "" : "(" + String.join(", ", written) + ")")));
        return all;
    }

    private static String source(Model model, String home, String declaration) {
        TreeSet<String> imports = new TreeSet<>();
        Matcher matcher = TYPE.matcher(declaration);
        while (matcher.find()) {
            String name = matcher.group();
            String other = PACKAGES.getOrDefault(name, isOwn(model, name) ? model.home(name) : home);
            if (!other.equals(home)) {
                imports.add("import " + other + "." + name + ";");
            }
        }
        return "package " + home + ";\n\n" + String.join("\n", imports) + (imports.isEmpty() ? "" : "\n\n")
                + declaration;
    }

    /** Whether it is the name of a class that is printed. */
    private static boolean isOwn(Model model, String name) {
        return Fixtures.has(name)
                || model.enumType(name).isPresent()
                || model.classes().stream()
                        .anyMatch(each -> each.name().equals(name)
                                || (name + ".class").equals(each.facets().get("IdClass")));
    }

    private static Map<String, String> packages() {
        Map<String, String> packages = new TreeMap<>();
        put(packages, "jakarta.persistence", """
                Entity MappedSuperclass Embeddable Embedded EmbeddedId Id GeneratedValue GenerationType SequenceGenerator
                TableGenerator Version Column JoinColumn JoinTable Table Index UniqueConstraint ManyToOne OneToOne OneToMany
                ManyToMany ElementCollection CollectionTable OrderColumn Lob Enumerated EnumType EnumeratedValue Inheritance
                InheritanceType DiscriminatorColumn DiscriminatorValue DiscriminatorType CheckConstraint AttributeOverride
                AttributeOverrides AssociationOverride AssociationOverrides MapKey MapKeyClass MapKeyColumn MapKeyJoinColumn
                MapKeyJoinColumns MapKeyEnumerated MapKeyTemporal MapsId IdClass SecondaryTable SecondaryTables
                PrimaryKeyJoinColumn PrimaryKeyJoinColumns ForeignKey ConstraintMode JoinColumns Temporal TemporalType
                SequenceGenerators TableGenerators Convert Converts Converter AttributeConverter Access AccessType Basic
                FetchType CascadeType Transient OrderBy""");
        put(packages, "org.hibernate.annotations", """
                ColumnDefault Comment Comments Check Checks OnDelete OnDeleteAction Nationalized NaturalId CreationTimestamp
                UpdateTimestamp JdbcTypeCode SoftDelete SoftDeleteType TenantId GeneratedColumn Generated UuidGenerator
                ListIndexBase Any AnyDiscriminator AnyDiscriminatorValue AnyKeyJavaClass ManyToAny Array CollectionId
                CollectionIdJavaClass CurrentTimestamp SourceType DiscriminatorFormula DiscriminatorOptions Formula
                FractionalSeconds GenericGenerator GenericGenerators JavaType JdbcType MapKeyJdbcType MapKeyJdbcTypeCode NotFound NotFoundAction
                Parent Subselect TimeZoneColumn TimeZoneStorage TimeZoneStorageType Type Immutable DynamicUpdate SQLRestriction
                BatchSize Fetch FetchMode Collate PartitionKey""");
        put(packages, "org.hibernate.type", "SqlTypes YesNoConverter TrueFalseConverter NumericBooleanConverter");
        put(packages, "jakarta.validation.constraints", """
                NotNull NotBlank NotEmpty Size Min Max DecimalMin DecimalMax Positive Negative PositiveOrZero Digits Past""");
        put(packages, "dev.cairn.annotation", "RenamedFrom Dropped Backfill");
        put(
                packages,
                "java.util",
                "List Set Map SortedSet TreeSet ArrayList HashSet HashMap UUID Objects Locale Currency Date");
        put(packages, "java.math", "BigDecimal BigInteger");
        put(packages, "java.time", """
                LocalDate LocalTime LocalDateTime Instant OffsetDateTime OffsetTime ZonedDateTime Duration Year YearMonth MonthDay Period ZoneId ZoneOffset""");
        return packages;
    }

    private static void put(Map<String, String> packages, String home, String names) {
        for (String name : names.strip().split("\\s+")) {
            packages.put(name, home);
        }
    }
}
