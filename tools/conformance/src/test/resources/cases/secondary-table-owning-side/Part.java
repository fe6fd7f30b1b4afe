package example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SecondaryTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Positions and keys lie where the columns of the owning side lie. */
@Entity
@SecondaryTable(name = "part_place")
public class Part {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne
    @JoinColumn(table = "part_place")
    Part whole;

    @OneToMany(mappedBy = "whole")
    Map<String, Part> parts = new HashMap<>();

    @ManyToOne
    @JoinColumn(table = "part_place")
    Part box;

    @OneToMany(mappedBy = "box")
    @MapKeyColumn(name = "box_label")
    Map<String, Part> labelled = new HashMap<>();

    @ManyToOne
    @JoinColumn(table = "part_place")
    Part shelf;

    @OneToMany(mappedBy = "shelf")
    @OrderColumn(name = "shelf_position")
    List<Part> row = new ArrayList<>();
}
