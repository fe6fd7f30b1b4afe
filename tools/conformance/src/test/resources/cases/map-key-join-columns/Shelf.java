package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import java.util.Map;

@Entity
public class Shelf {
    @Id
    Long id;

    @OneToMany
    @JoinColumn(name = "atlas_shelf")
    @MapKeyJoinColumn(name = "atlas_owner")
    Map<Owner, Atlas> atlases;

    @OneToMany
    @JoinColumn(name = "bible_shelf")
    @MapKeyJoinColumn(name = "bible_owner", nullable = true)
    Map<Owner, Bible> bibles;

    @OneToMany
    @JoinColumn(name = "comic_shelf", nullable = false)
    @MapKeyJoinColumn(name = "comic_owner")
    Map<Owner, Comic> comics;

    @OneToMany
    @JoinColumn(name = "diary_shelf")
    Map<Owner, Diary> diaries;

    @OneToMany(mappedBy = "shelf")
    @MapKeyJoinColumn(name = "essay_owner")
    Map<Owner, Essay> essays;

    @OneToMany
    @JoinColumn(name = "print_shelf")
    @MapKeyJoinColumn(name = "print_owner")
    Map<Owner, Print> prints;

    @ManyToMany
    @JoinTable(name = "shelf_lent")
    @MapKeyJoinColumn(name = "lender", nullable = true)
    Map<Owner, Atlas> lent;
}
