package example;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyClass;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.MapKeyTemporal;
import jakarta.persistence.OneToMany;
import jakarta.persistence.TemporalType;
import java.util.Date;
import java.util.Map;

@Entity
public class Shelf {
    @Id
    @GeneratedValue
    Long id;

    @ElementCollection
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyColumn(name = "kind")
    Map<Kind, String> byKind;

    @ElementCollection
    @MapKeyEnumerated
    Map<Kind, String> byOrdinal;

    @ElementCollection
    @MapKeyTemporal(TemporalType.DATE)
    Map<Date, Integer> byDate;

    @ElementCollection
    @MapKeyJoinColumn(name = "owner_key")
    Map<Owner, String> byOwner;

    @OneToMany(mappedBy = "shelf")
    @MapKey(name = "isbn")
    Map<String, Book> books;

    @OneToMany
    @JoinColumn(name = "display_id")
    @MapKeyColumn(name = "slot")
    Map<Integer, Book> display;

    @OneToMany(mappedBy = "archive")
    @MapKeyColumn(name = "archive_slot")
    Map<String, Book> archived;

    @ManyToMany
    @MapKeyJoinColumn(name = "reader", nullable = false, foreignKey = @ForeignKey(name = "fk_reader"))
    Map<Owner, Book> reading;

    @OneToMany
    @JoinTable(name = "shelf_numbered")
    @MapKeyClass(Integer.class)
    @MapKeyColumn(name = "nr")
    Map<Object, Book> numbered;

    @ElementCollection
    Map<Size, Integer> counts;

    @ManyToMany
    @JoinTable(name = "shelf_sized")
    @AttributeOverride(name = "key.width", column = @Column(name = "size_w"))
    Map<Size, Book> sized;

    @ElementCollection
    @MapKeyJoinColumn(name = "place_w", referencedColumnName = "width")
    @MapKeyJoinColumn(name = "place_h", referencedColumnName = "height")
    Map<PlaceOwner, String> places;
}
