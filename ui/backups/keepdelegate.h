// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace bewarje {

/// A description, with a shield before it where the backup has a keep mark.
class KeepDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `keptRole` answers a bool.
    explicit KeepDelegate(int keptRole, QObject *parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const int m_keptRole;
};

} // namespace bewarje
