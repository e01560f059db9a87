// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>

namespace bewarje {

/// A table of sentences to be read in a dialog: each cell a text, which its tooltip says whole where the
/// cell cuts it. Texts are made when they are asked for.
class TextTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    TextTableModel(int columns, QObject *parent) : QAbstractTableModel(parent), m_columns(columns) {}

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] virtual qsizetype rows() const = 0;
    /// As it is shown: outside text made harmless.
    [[nodiscard]] virtual QString text(int row, int column) const = 0;
    [[nodiscard]] virtual QString title(int column) const = 0;
    /// Numbers and their title stand at the trailing edge.
    [[nodiscard]] virtual bool isNumber(int /*column*/) const { return false; }

private:
    [[nodiscard]] Qt::Alignment alignment(int column) const;

    const int m_columns;
};

} // namespace bewarje
