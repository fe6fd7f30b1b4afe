package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.util.Collection;
import java.util.List;
import java.util.Set;

@Entity
public class Portfolio {
    @Id
    Long id;

    @ManyToOne(targetEntity = AssetImpl.class)
    Asset main;

    @OneToOne(targetEntity = AssetImpl.class)
    Asset single;

    @OneToMany(targetEntity = AssetImpl.class)
    List<Asset> all;

    @ManyToMany(targetEntity = AssetImpl.class)
    @JoinTable(name = "watched")
    Set<Asset> watched;

    @OneToMany(targetEntity = AssetImpl.class)
    @JoinColumn(name = "portfolio_id")
    Collection<Asset> owned;
}
