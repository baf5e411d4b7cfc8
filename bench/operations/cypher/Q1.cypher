MATCH (e:Enterprise {id: $id})
RETURN e.id, e.name, e.nameEn, e.legalForm, e.ownership, e.tier, e.foundedYear, e.creditCode
