package dev.cairn.conformance.random.judge;

import dev.cairn.conformance.database.Server;
import dev.cairn.conformance.oracle.MappingOptions;
import dev.cairn.conformance.random.evolve.Evolution;
import dev.cairn.conformance.random.model.Attribute;
import dev.cairn.conformance.random.model.EnumType;
import dev.cairn.conformance.random.model.Key;
import dev.cairn.conformance.random.model.MappedClass;
import dev.cairn.conformance.random.model.Model;
import dev.cairn.conformance.random.model.Sort;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Makes a failing history small: fewer versions, then fewer classes, attributes and annotations, while it fails alike. */
final class Shrinker {
    private static final int MOST_TRIALS = Integer.getInteger("cairn.random.shrink", 250);

    /** Without them, any evolution is refused. */
    private static final Set<String> HINTS = Set.of("Backfill", "Dropped", "RenamedFrom");

    private final Path folder;
    private final Server server;
    private Fault fault;
    private int trials;

    Shrinker(Fault fault, Path folder, Server server) {
        this.fault = fault;
        this.folder = folder;
        this.server = server;
    }

    /** What is wrong with the smallest history. */
    Fault fault() {
        return fault;
    }

    Chain shrink(Chain chain) throws Exception {
        Chain smallest = fewerVersions(chain);
        boolean smaller = true;
        while (smaller && trials < MOST_TRIALS) {
            smaller = false;
            for (UnaryOperator<Model> cut : cuts(smallest)) {
                Chain candidate = cut(smallest, cut);
                if (!candidate.equals(smallest) && trials < MOST_TRIALS && fails(candidate)) {
                    smallest = candidate;
                    smaller = true;
                }
            }
        }
        return smallest;
    }

    private Chain fewerVersions(Chain chain) throws Exception {
        List<Evolution> versions = chain.versions();
        Evolution last = versions.get(versions.size() - 1);
        Chain alone = new Chain(chain.rows(), List.of(Chain.first(last.after())));
        if (fails(alone)) {
            return alone;
        }
        for (int count = 2; count < versions.size(); count++) {
            List<Evolution> tail = new ArrayList<>(versions.subList(versions.size() - count, versions.size()));
            tail.set(0, Chain.first(tail.get(0).after()));
            Chain candidate = new Chain(chain.rows(), tail);
            if (fails(candidate)) {
                return candidate;
            }
        }
        return chain;
    }

    private static Chain cut(Chain chain, UnaryOperator<Model> cut) {
        return new Chain(
                chain.rows(),
                chain.versions().stream()
                        .map(each -> new Evolution(cut.apply(each.after()), each.moves(), each.kinds()))
                        .toList());
    }

    /** Whether it fails where the compiler is shown everything. */
    boolean isRepeatable(Chain chain) throws Exception {
        return fails(chain, false);
    }

    private boolean fails(Chain chain) throws Exception {
        return fails(chain, true);
    }

    private boolean fails(Chain chain, boolean lean) throws Exception {
        trials++;
        try (ChainJudge judge = new ChainJudge(
                folder.resolve("trial-" + trials), server, chain.rows(), lean, !lean, new Tally(server))) {
            for (int i = 0; i < chain.versions().size(); i++) {
                Optional<Fault> found = judge.judge(chain.versions().get(i)).fault();
                if (found.isPresent()) {
                    boolean same = i == chain.versions().size() - 1
                            && found.get().signature().equals(fault.signature());
                    fault = same ? found.get() : fault;
                    return same;
                }
            }
            return false;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static List<UnaryOperator<Model>> cuts(Chain chain) {
        Set<String> done = new LinkedHashSet<>();
        List<UnaryOperator<Model>> cuts = new ArrayList<>();
        cuts.add(model -> new Model(
                MappingOptions.DEFAULT,
                model.classes(),
                model.enums(),
                model.homes(),
                model.dropped(),
                model.repositories()));
        cuts.add(model ->
                new Model(model.options(), model.classes(), model.enums(), model.homes(), model.dropped(), false));
        cuts.add(model ->
                new Model(model.options(), model.classes(), model.enums(), model.dropped(), model.repositories()));
        for (Model model : chain.models()) {
            model.classes().stream()
                    .filter(each -> done.add(each.name()))
                    .forEach(each -> cuts.add(withoutClass(each.name())));
        }
        for (Model model : chain.models()) {
            for (EnumType type : model.enums()) {
                cuts.add(each -> each.withEnums(each.enums().stream()
                        .filter(other -> !other.name().equals(type.name()))
                        .toList()));
            }
            for (MappedClass type : model.classes()) {
                members(type, done, cuts);
            }
        }
        return cuts;
    }

    private static void members(MappedClass type, Set<String> done, List<UnaryOperator<Model>> cuts) {
        String name = type.name();
        if (type.parent() != null && done.add(name + " parent")) {
            cuts.add(model -> model.replacing(name, each -> each.below(null)));
        }
        for (String facet : type.facets().values().keySet()) {
            if (!HINTS.contains(facet) && done.add(name + "@" + facet)) {
                cuts.add(model -> model.replacing(name, each -> each.faceted(facets -> facets.without(facet))));
            }
        }
        for (Key key : type.keys()) {
            if (done.add(name + key.attributes())) {
                cuts.add(model -> model.replacing(
                        name,
                        each -> each.withKeys(each.keys().stream()
                                .filter(other -> !other.attributes().equals(key.attributes()))
                                .toList())));
            }
        }
        for (Attribute attribute : type.attributes()) {
            if (done.add(name + "." + attribute.name()) && !attribute.isId()) {
                cuts.add(model -> model.replacing(name, each -> each.without(attribute.name())));
            }
            for (String facet : attribute.facets().values().keySet()) {
                if (!HINTS.contains(facet) && done.add(name + "." + attribute.name() + "@" + facet)) {
                    cuts.add(model -> model.replacing(
                            name,
                            each -> each.find(attribute.name())
                                    .map(found -> each.replacing(
                                            attribute.name(), found.faceted(facets -> facets.without(facet))))
                                    .orElse(each)));
                }
            }
        }
    }

    /** With it goes what refers to it. */
    private static UnaryOperator<Model> withoutClass(String name) {
        return model -> model.retaining(each -> !each.name().equals(name))
                .mapping(each -> (name.equals(each.parent()) ? each.below(null) : each)
                        .retaining(attribute -> !refersTo(attribute.sort(), name)));
    }

    private static boolean refersTo(Sort sort, String name) {
        return sort.equals(new Sort.Embedded(name))
                || (sort instanceof Sort.ToOne toOne && toOne.target().equals(name))
                || (sort instanceof Sort.ToMany toMany && toMany.target().equals(name))
                || (sort instanceof Sort.Elements elements && elements.element().equals(name));
    }
}
