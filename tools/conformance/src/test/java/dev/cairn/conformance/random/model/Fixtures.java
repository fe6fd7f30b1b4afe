package dev.cairn.conformance.random.model;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Classes that attributes refer to and that stay as they are: converted types with their converters. */
final class Fixtures {
    private static final Pattern NAME = Pattern.compile("\\b[A-Z]\\w*");
    private static final Map<String, String> SOURCES = Map.of(
            "Amount", """
                    public record Amount(long cents) {}
                    """,
            "AmountConverter", """
                    @Converter(autoApply = true)
                    public class AmountConverter implements AttributeConverter<Amount, Long> {
                        @Override
                        public Long convertToDatabaseColumn(Amount amount) {
                            return amount == null ? null : amount.cents();
                        }

                        @Override
                        public Amount convertToEntityAttribute(Long cents) {
                            return cents == null ? null : new Amount(cents);
                        }
                    }
                    """,
            "Weight", """
                    public record Weight(String grams) {}
                    """,
            "WeightConverter", """
                    @Converter
                    public class WeightConverter implements AttributeConverter<Weight, String> {
                        @Override
                        public String convertToDatabaseColumn(Weight weight) {
                            return weight == null ? null : weight.grams();
                        }

                        @Override
                        public Weight convertToEntityAttribute(String grams) {
                            return grams == null ? null : new Weight(grams);
                        }
                    }
                    """);

    /** What applies to a type without being named by those who use it. */
    private static final Map<String, String> ALONG = Map.of("Amount", "AmountConverter");

    private Fixtures() {}

    static boolean has(String name) {
        return SOURCES.containsKey(name);
    }

    /** The declarations that a declaration refers to, by name. */
    static SortedMap<String, String> of(String declaration) {
        SortedMap<String, String> found = new TreeMap<>();
        Matcher matcher = NAME.matcher(declaration);
        while (matcher.find()) {
            collect(matcher.group(), found);
        }
        return found;
    }

    private static void collect(String name, SortedMap<String, String> found) {
        String source = SOURCES.get(name);
        if (source != null) {
            found.put(name, source);
            String along = ALONG.get(name);
            if (along != null) {
                collect(along, found);
            }
        }
    }
}
