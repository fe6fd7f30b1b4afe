package dev.cairn.conformance.oracle;

import java.io.Serializable;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.net.InetAddress;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Currency;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.UUID;
import org.hibernate.metamodel.mapping.SqlTypedMapping;
import org.jspecify.annotations.Nullable;

/** Makes up values: small, different for different seeds, and such that any sensible column keeps them exactly. */
final class SampleValues {
    private static final List<String> CURRENCIES = List.of("EUR", "USD", "JPY", "CHF", "SEK", "NOK");
    private static final List<String> ZONES = List.of("UTC", "Europe/Paris", "Asia/Tokyo", "America/Lima");
    private static final Map<Class<?>, Maker> MAKERS = makers();

    private SampleValues() {}

    static Object of(Class<?> type, @Nullable SqlTypedMapping column, int seed) {
        Maker maker = MAKERS.get(type);
        if (maker != null) {
            return maker.make(column, seed);
        }
        if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return constants[seed % constants.length];
        }
        if (type.isArray()) {
            Object array = Array.newInstance(type.getComponentType(), 2);
            Array.set(array, 0, of(type.getComponentType(), null, seed));
            Array.set(array, 1, of(type.getComponentType(), null, seed + 1));
            return array;
        }
        if (Serializable.class.isAssignableFrom(type)) {
            return type == Serializable.class ? "value " + seed : instance(type);
        }
        throw new Unfillable("no sample value for " + type.getName());
    }

    private static Object instance(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new Unfillable("no sample value for " + type.getName());
        }
    }

    private static Map<Class<?>, Maker> makers() {
        Map<Class<?>, Maker> makers = new HashMap<>();
        numbers(makers);
        texts(makers);
        times(makers);
        makers.put(Map.class, (column, seed) -> Map.of("key", text(null, seed)));
        makers.put(UUID.class, (column, seed) -> new UUID(1, seed));
        makers.put(URL.class, (column, seed) -> url("http://example.org/" + seed));
        makers.put(URI.class, (column, seed) -> URI.create("http://example.org/" + seed));
        makers.put(Currency.class, (column, seed) -> Currency.getInstance(CURRENCIES.get(seed % CURRENCIES.size())));
        makers.put(
                Locale.class,
                (column, seed) ->
                        List.of(Locale.FRANCE, Locale.JAPAN, Locale.UK).get(seed % 3));
        makers.put(
                Class.class,
                (column, seed) ->
                        List.of(String.class, Integer.class, List.class).get(seed % 3));
        makers.put(InetAddress.class, (column, seed) -> address(seed));
        return makers;
    }

    private static void numbers(Map<Class<?>, Maker> makers) {
        put(makers, boolean.class, Boolean.class, (column, seed) -> seed % 2 == 1);
        put(makers, byte.class, Byte.class, (column, seed) -> (byte) (seed + 5));
        put(makers, short.class, Short.class, (column, seed) -> (short) (seed + 5));
        put(makers, int.class, Integer.class, (column, seed) -> seed + 5);
        put(makers, long.class, Long.class, (column, seed) -> seed + 5L);
        put(makers, float.class, Float.class, (column, seed) -> seed + 0.5f);
        put(makers, double.class, Double.class, (column, seed) -> seed + 0.25);
        makers.put(BigInteger.class, (column, seed) -> BigInteger.valueOf(seed + 5L));
        makers.put(BigDecimal.class, (column, seed) -> {
            int scale = column == null || column.getScale() == null ? 2 : column.getScale();
            return new BigDecimal(seed + ".25").setScale(scale, RoundingMode.DOWN);
        });
    }

    private static void texts(Map<Class<?>, Maker> makers) {
        put(makers, char.class, Character.class, (column, seed) -> (char) ('a' + seed % 26));
        makers.put(String.class, SampleValues::text);
        makers.put(char[].class, (column, seed) -> text(column, seed).toCharArray());
        makers.put(byte[].class, (column, seed) -> text(column, seed).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(@Nullable SqlTypedMapping column, int seed) {
        String text = Integer.toString(seed, 36) + " text";
        Long length = column == null ? null : column.getLength();
        return length == null || length >= text.length() ? text : text.substring(0, length.intValue());
    }

    private static void times(Map<Class<?>, Maker> makers) {
        LocalDateTime start = LocalDateTime.of(2024, 2, 3, 10, 20, 30);
        makers.put(LocalDate.class, (column, seed) -> start.toLocalDate().plusDays(seed));
        makers.put(LocalTime.class, (column, seed) -> start.toLocalTime().plusSeconds(seed));
        makers.put(LocalDateTime.class, (column, seed) -> start.plusSeconds(seed));
        makers.put(Instant.class, (column, seed) -> instant(start, seed));
        makers.put(
                OffsetDateTime.class, (column, seed) -> start.plusSeconds(seed).atOffset(ZoneOffset.UTC));
        makers.put(
                ZonedDateTime.class, (column, seed) -> start.plusSeconds(seed).atZone(ZoneOffset.UTC));
        makers.put(
                OffsetTime.class,
                (column, seed) -> start.toLocalTime().plusSeconds(seed).atOffset(ZoneOffset.UTC));
        makers.put(Duration.class, (column, seed) -> Duration.ofSeconds(seed + 1L));
        makers.put(Year.class, (column, seed) -> Year.of(2000 + seed));
        makers.put(YearMonth.class, (column, seed) -> YearMonth.of(2000 + seed, 2));
        makers.put(MonthDay.class, (column, seed) -> MonthDay.of(2, 1 + seed % 28));
        makers.put(Period.class, (column, seed) -> Period.ofDays(seed));
        makers.put(ZoneOffset.class, (column, seed) -> ZoneOffset.ofHours(seed % 12));
        makers.put(ZoneId.class, (column, seed) -> ZoneId.of(ZONES.get(seed % ZONES.size())));
        makers.put(TimeZone.class, (column, seed) -> TimeZone.getTimeZone(ZONES.get(seed % ZONES.size())));
        makers.put(Date.class, (column, seed) -> Date.from(midnight()));
        makers.put(
                java.sql.Date.class,
                (column, seed) -> java.sql.Date.valueOf(start.toLocalDate().plusDays(seed)));
        makers.put(
                java.sql.Time.class,
                (column, seed) -> java.sql.Time.valueOf(start.toLocalTime().plusSeconds(seed)));
        makers.put(java.sql.Timestamp.class, (column, seed) -> java.sql.Timestamp.from(instant(start, seed)));
        Maker calendar = (column, seed) -> GregorianCalendar.from(midnight().atZone(ZoneId.systemDefault()));
        makers.put(Calendar.class, calendar);
        makers.put(GregorianCalendar.class, calendar);
    }

    private static Instant instant(LocalDateTime start, int seed) {
        return start.plusSeconds(seed).toInstant(ZoneOffset.UTC);
    }

    /** On the first day of time's own calendar, so that a date, a time and a timestamp each keep it. */
    private static Instant midnight() {
        return LocalDate.EPOCH.atStartOfDay(ZoneId.systemDefault()).toInstant();
    }

    private static URL url(String text) {
        try {
            return URI.create(text).toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static InetAddress address(int seed) {
        try {
            return InetAddress.getByAddress(new byte[] {10, 0, 0, (byte) (seed + 1)});
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static void put(Map<Class<?>, Maker> makers, Class<?> primitive, Class<?> wrapper, Maker maker) {
        makers.put(primitive, maker);
        makers.put(wrapper, maker);
    }

    /** Makes the value of one type. */
    private interface Maker {
        Object make(@Nullable SqlTypedMapping column, int seed);
    }
}
