package dev.cairn.runtime.blog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.runtime.query.attribute.EmbeddedAttributes;
import dev.cairn.runtime.query.attribute.EntityAttributes;
import dev.cairn.runtime.query.attribute.NumberField;
import dev.cairn.runtime.query.attribute.TextField;
import dev.cairn.runtime.query.attribute.ValueField;
import dev.cairn.runtime.query.condition.Path;
import dev.cairn.runtime.repository.EntityRepository;
import jakarta.data.page.PageRequest;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Composite ids, bytes, attributes named like words of the query language. */
class UnusualModelTest {

    @Embeddable
    public record Place(int row, int seat) {}

    @Entity(name = "SeatEntity")
    public static class Seat {
        @EmbeddedId
        public Place place;

        public byte[] code;

        public Seat() {}

        Seat(int row, int seat, byte... code) {
            this.place = new Place(row, seat);
            this.code = code;
        }
    }

    public record LineId(long number, int position) {}

    @Entity(name = "LineEntity")
    @IdClass(LineId.class)
    public static class Line {
        @Id
        public long number;

        @Id
        public int position;

        @ManyToOne
        public Seat seat;

        public Line() {}

        Line(long number, int position, Seat seat) {
            this.number = number;
            this.position = position;
            this.seat = seat;
        }
    }

    @Entity(name = "WordEntity")
    public static class Words {
        @Id
        public String key;

        @Column(name = "c1")
        public String order;

        @Column(name = "c2")
        public String group;

        @Column(name = "c3")
        public String select;

        @Column(name = "c4")
        public String value;

        @Column(name = "c5")
        public String from;

        @Column(name = "c6")
        public String id;

        @Column(name = "c7")
        public String type;

        @Column(name = "c8")
        public String size;

        @Column(name = "c9")
        public String end;

        @Column(name = "c10")
        public String index;

        @Column(name = "c11")
        public String version;

        @Column(name = "c12")
        public String member;

        @Column(name = "c13")
        public String date;

        @Column(name = "c14")
        public String not;

        @Column(name = "c15")
        public String e;
    }

    private SessionFactory factory;
    private StatelessSession session;

    @BeforeEach
    void open() {
        factory = new Configuration()
                .setProperty("jakarta.persistence.jdbc.url", "jdbc:h2:mem:unusual;DB_CLOSE_DELAY=-1")
                .setProperty("hibernate.auto_quote_keyword", "true")
                .addAnnotatedClass(Seat.class)
                .addAnnotatedClass(Line.class)
                .addAnnotatedClass(Words.class)
                .buildSessionFactory();
        factory.getSchemaManager().exportMappedObjects(false);
        session = factory.openStatelessSession();
    }

    @AfterEach
    void close() {
        session.close();
        factory.getSchemaManager().dropMappedObjects(false);
        factory.close();
    }

    @Test
    void an_embedded_id_identifies() {
        SeatRepository seats = new SeatRepository(() -> session);
        seats.insertAll(List.of(new Seat(1, 2, (byte) 7), new Seat(1, 1), new Seat(2, 1)));

        assertThat(seats.existsById(new Place(1, 2))).isTrue();
        assertThat(seats.existsById(new Place(9, 9))).isFalse();
        assertThat(seats.getById(new Place(1, 2)).code).containsExactly(7);
        assertThat(seats.findAllById(List.of(new Place(2, 1), new Place(1, 1))))
                .extracting(seat -> seat.place)
                .containsExactly(new Place(2, 1), new Place(1, 1));
        assertThat(seats.findAll(PageRequest.ofSize(2)).content())
                .extracting(seat -> seat.place)
                .containsExactly(new Place(1, 1), new Place(1, 2));
        assertThat(seats.query()
                        .where(s -> s.place().row.eq(1).and(s.place().seat.gt(1)))
                        .count())
                .isEqualTo(1);
        assertThat(seats.query().where(s -> s.code.eq(new byte[] {7})).single().place)
                .isEqualTo(new Place(1, 2));
        assertThat(seats.deleteById(new Place(1, 2))).isTrue();
    }

    @Test
    void an_id_of_several_attributes_identifies() {
        Seat seat = new Seat(3, 4);
        new SeatRepository(() -> session).insert(seat);
        LineRepository lines = new LineRepository(() -> session);
        lines.insertAll(List.of(new Line(1, 2, seat), new Line(1, 1, null)));

        assertThat(lines.existsById(new LineId(1, 2))).isTrue();
        assertThat(lines.getById(new LineId(1, 1)).seat).isNull();
        assertThat(lines.findAllById(List.of(new LineId(1, 2), new LineId(1, 1))))
                .hasSize(2);
        assertThat(lines.findAll(PageRequest.ofSize(1)).content().get(0).position)
                .isEqualTo(1);
        assertThat(lines.query().where(l -> l.seat().place().row.eq(3)).single().position)
                .isEqualTo(2);
        assertThat(lines.query().where(l -> l.seat().eq(seat)).single().position)
                .isEqualTo(2);
        assertThat(lines.query().where(l -> l.seat().isNull()).single().position)
                .isEqualTo(1);
        assertThat(lines.deleteById(new LineId(1, 2))).isTrue();
    }

    @Test
    void words_of_the_query_language_name_attributes() {
        WordsRepository repository = new WordsRepository(() -> session);
        Words row = new Words();
        row.key = "k";
        row.order = "o";
        repository.insert(row);
        assertThat(repository.existsById("k")).isTrue();
        assertThat(repository.findAll(PageRequest.ofSize(2)).content()).hasSize(1);
        Map<String, Object> failures = new TreeMap<>();
        WordsRepository.FIELDS.all.forEach((name, field) -> {
            try {
                repository
                        .query()
                        .where(field.eq("o").or(field.isNull()))
                        .orderBy(field.asc())
                        .list();
            } catch (RuntimeException e) {
                failures.put(name, e);
            }
        });
        assertThat(failures).isEmpty();
        assertThat(repository.query().where(w -> w.all.get("order").eq("o")).exists())
                .isTrue();
    }

    static final class SeatRepository extends EntityRepository<Seat, Place, SeatRepository.SeatFields<Seat>> {

        SeatRepository(Supplier<? extends StatelessSession> sessions) {
            super(Seat.class, new SeatFields<>(Path.root()), sessions);
        }

        static final class SeatFields<E> extends EntityAttributes<E, Seat> {

            final ValueField<E, byte[]> code = new ValueField<>(this, "code");

            SeatFields(Path path) {
                super(path, "place");
            }

            PlaceFields<E> place() {
                return new PlaceFields<>(embedded("place"));
            }
        }

        static final class PlaceFields<E> extends EmbeddedAttributes<E> {

            final NumberField<E, Integer> row = new NumberField<>(this, "row");
            final NumberField<E, Integer> seat = new NumberField<>(this, "seat");

            PlaceFields(Path path) {
                super(path);
            }
        }
    }

    static final class LineRepository extends EntityRepository<Line, LineId, LineRepository.LineFields<Line>> {

        LineRepository(Supplier<? extends StatelessSession> sessions) {
            super(Line.class, new LineFields<>(Path.root()), sessions);
        }

        static final class LineFields<E> extends EntityAttributes<E, Line> {

            LineFields(Path path) {
                super(path, "number", "position");
            }

            SeatRepository.SeatFields<E> seat() {
                return new SeatRepository.SeatFields<>(toOne("seat"));
            }
        }
    }

    static final class WordsRepository extends EntityRepository<Words, String, WordsRepository.WordFields<Words>> {

        static final WordFields<Words> FIELDS = new WordFields<>(Path.root());

        WordsRepository(Supplier<? extends StatelessSession> sessions) {
            super(Words.class, FIELDS, sessions);
        }

        static final class WordFields<E> extends EntityAttributes<E, Words> {

            final Map<String, TextField<E>> all = new TreeMap<>();

            WordFields(Path path) {
                super(path, "key");
                for (String name : List.of(
                        "key", "order", "group", "select", "value", "from", "id", "type", "size", "end", "index",
                        "version", "member", "date", "not", "e")) {
                    all.put(name, new TextField<>(this, name));
                }
            }
        }
    }
}
