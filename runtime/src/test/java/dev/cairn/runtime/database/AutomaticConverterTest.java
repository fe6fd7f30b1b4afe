package dev.cairn.runtime.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.schema.manifest.Manifest;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Map;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AutomaticConverterTest {

    public record Money(long cents) {}

    @Converter(autoApply = true)
    public static class InCents implements AttributeConverter<Money, Long> {
        @Override
        public @Nullable Long convertToDatabaseColumn(@Nullable Money money) {
            return money == null ? null : money.cents();
        }

        @Override
        public @Nullable Money convertToEntityAttribute(@Nullable Long cents) {
            return cents == null ? null : new Money(cents);
        }
    }

    @Entity(name = "Price")
    public static class Price {
        @Id
        public @Nullable Long id;

        public @Nullable Money amount;
    }

    @Test
    void a_converter_of_the_model_applies_by_itself() {
        Manifest manifest = new Manifest(
                Manifest.FORMAT,
                "shop",
                "db",
                List.of(Price.class.getName()),
                "jpa",
                "none",
                List.of("h2"),
                Map.of(),
                "",
                List.of(),
                List.of(InCents.class.getName()),
                null,
                List.of());
        OpenDatabase database = OpenDatabase.open(
                manifest,
                DatabaseTarget.of("jdbc:h2:mem:converters"),
                getClass().getClassLoader());
        try (StatelessSession session = database.factory().openStatelessSession()) {
            session.beginTransaction();
            session.createNativeMutationQuery("create table Price (id bigint primary key, amount bigint)")
                    .executeUpdate();
            Price price = new Price();
            price.id = 1L;
            price.amount = new Money(250);
            session.insert(price);
            Long stored = session.createNativeQuery("select amount from Price", Long.class)
                    .getSingleResult();
            session.getTransaction().commit();
            assertThat(stored).isEqualTo(250L);
        } finally {
            database.close();
        }
    }
}
