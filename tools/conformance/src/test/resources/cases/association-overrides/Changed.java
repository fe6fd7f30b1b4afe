package example;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AssociationOverrides;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;

@Entity
@AssociationOverrides({
    @AssociationOverride(name = "main", joinColumns = @JoinColumn(name = "main_tag", nullable = false),
            foreignKey = @ForeignKey(name = "fk_changed_main")),
    @AssociationOverride(name = "tags", joinTable = @JoinTable(name = "changed_tags",
            joinColumns = @JoinColumn(name = "changed"), inverseJoinColumns = @JoinColumn(name = "tag"))),
    @AssociationOverride(name = "only", joinColumns = @JoinColumn(name = "only_tag"))
})
@AttributeOverride(name = "id", column = @Column(name = "changed_id"))
public class Changed extends Base {}
