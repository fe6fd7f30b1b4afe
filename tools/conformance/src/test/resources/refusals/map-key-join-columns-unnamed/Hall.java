package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.Objects;

@Entity
@IdClass(Hall.Key.class)
public class Hall {
    @Id
    Long house;

    @Id
    Long number;

    public static class Key {
        Long house;
        Long number;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && Objects.equals(house, that.house)
                    && Objects.equals(number, that.number);
        }

        @Override
        public int hashCode() {
            return Objects.hash(house, number);
        }
    }
}
