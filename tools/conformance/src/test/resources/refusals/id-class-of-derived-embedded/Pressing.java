package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import java.util.Objects;

@Entity
@IdClass(Pressing.Key.class)
public class Pressing {
    @Id
    Long run;

    @Id // refused: MP452
    @ManyToOne
    Master master;

    public static class Key {
        Long run;
        Album master;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && Objects.equals(run, that.run)
                    && Objects.equals(master, that.master);
        }

        @Override
        public int hashCode() {
            return Objects.hash(run, master);
        }
    }
}
