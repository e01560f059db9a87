// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/api/apierror.h"

#include <QtGlobal>

#include <functional>
#include <utility>
#include <variant>

namespace bewarje {

/// A value or the error that came in its place; names as std::expected has them.
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(ApiError error) : m_content(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool has_value() const { return m_content.index() == 0; }
    explicit operator bool() const { return has_value(); }

    /// Only where has_value().
    [[nodiscard]] const T &value() const
    {
        Q_ASSERT(has_value());
        return *std::get_if<0>(&m_content);
    }
    [[nodiscard]] const T &operator*() const { return value(); }
    [[nodiscard]] const T *operator->() const { return &value(); }
    /// Only where not has_value().
    [[nodiscard]] const ApiError &error() const
    {
        Q_ASSERT(!has_value());
        return *std::get_if<1>(&m_content);
    }

private:
    std::variant<T, ApiError> m_content;
};

template<typename T>
using ResultHandler = std::function<void(const Result<T> &)>;

} // namespace bewarje
