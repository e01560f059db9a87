// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/celldelegate.h"

namespace bewarje {

/// A description, with a shield before it where the backup has a keep mark.
class KeepDelegate : public CellDelegate
{
    Q_OBJECT

public:
    /// `keptRole` answers a bool.
    explicit KeepDelegate(int keptRole, QObject *parent = nullptr);

protected:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &item, const QModelIndex &index) const override;

private:
    const int m_keptRole;
};

} // namespace bewarje
